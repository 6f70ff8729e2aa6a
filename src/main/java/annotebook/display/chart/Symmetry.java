package annotebook.display.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * When the units of a layer stop having the same incoming weights, over the updates of a training.
 *
 * @param Thetas the layer's weights before the first update, after it, and so on; each s x n
 */
record Symmetry(List<RealMatrix> Thetas) {

    private static final double SAME = 1e-12;

    /** A layer of so few units is compared pair by pair. */
    private static final int FEW = 4;

    /** The first update after which units {@code i} and {@code k} differ; {@code Thetas.size()} if they never do. */
    int parting(int i, int k) {
        return IntStream.range(0, Thetas.size())
                .filter(t -> differ(Thetas.get(t), i, k))
                .findFirst()
                .orElse(Thetas.size());
    }

    private static boolean differ(RealMatrix Theta, int i, int k) {
        return !(Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(k)) <= SAME);
    }

    /** One sentence about the layer's units: all the same for ever, all different, or which part and when. */
    String text() {
        int units = Thetas.get(0).getRowDimension();
        int updates = Thetas.size() - 1;
        List<Pair> pairs = pairs(units);
        if (pairs.isEmpty()) {
            return "one unit: nothing to compare";
        }
        if (pairs.stream().allMatch(pair -> pair.parting > updates)) {
            return "all %d units keep identical weights through all %d updates: their lines lie on each other"
                    .formatted(units, updates);
        }
        if (units > 2 && pairs.stream().allMatch(pair -> pair.parting == 0)) {
            return "all %d units differ from the start".formatted(units);
        }
        return pairs.stream().map(pair -> pair.text(updates)).collect(Collectors.joining("; "));
    }

    /** Two units, from 0, and the update after which they first differ. */
    private record Pair(int i, int k, int parting) {

        String text(int updates) {
            return "units %d and %d %s".formatted(i + 1, k + 1, words(parting, updates));
        }
    }

    /** Every pair of units; in a large layer, each with the first. */
    private List<Pair> pairs(int units) {
        return IntStream.range(0, units > FEW ? 1 : units)
                .boxed()
                .flatMap(
                        i ->
                                IntStream.range(i + 1, units)
                                        .mapToObj(k -> new Pair(i, k, parting(i, k))))
                .toList();
    }

    private static String words(int parting, int updates) {
        if (parting > updates) {
            return "keep identical weights through all " + updates + " updates";
        }
        return parting == 0 ? "differ from the start" : "part at update " + parting;
    }
}
