package annotebook.display;

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

    /** One sentence about the layer's units: all the same for ever, all different, or how many kinds are left. */
    String text() {
        int units = Thetas.get(0).getRowDimension();
        int updates = Thetas.size() - 1;
        if (units == 1) {
            return "one unit: nothing to compare";
        }
        int[] first = IntStream.range(1, units).map(k -> parting(0, k)).toArray();
        if (IntStream.of(first).allMatch(t -> t > updates)) {
            return "all %d units keep identical weights through all %d updates: their lines lie on each other"
                    .formatted(units, updates);
        }
        return IntStream.range(1, units)
                .mapToObj(k -> "units 1 and %d %s".formatted(k + 1, words(first[k - 1], updates)))
                .collect(Collectors.joining("; "));
    }

    private static String words(int parting, int updates) {
        if (parting > updates) {
            return "keep identical weights through all " + updates + " updates";
        }
        return parting == 0 ? "differ from the start" : "part at update " + parting;
    }
}
