package annotebook.display.chart;

import annotebook.display.Digits;
import annotebook.display.Drawing;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The error of every weight's gradient, a map for each layer, dark where it is small.
 *
 * <p>{@code new ErrorMap("Suspect A", errors)}: row i of map l is unit i of layer l + 1, column 0 its
 * bias weight.
 *
 * @param title above the maps
 * @param errors for Theta1, Theta2, ..., each of the size of its Theta; from 0 to 1, NaN crossed out
 */
public record ErrorMap(String title, List<RealMatrix> errors) implements Drawing {

    /** An error below this is rounding alone: the dark end of the scale. */
    static final double SMALLEST = 1e-12;

    /** Keeps its own list of the errors. */
    public ErrorMap {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException(
                    "error map: no layer to draw; give a matrix of errors for each Theta.");
        }
        errors = List.copyOf(errors);
    }

    /** Its place on the scale: 0 for 1e-12 and below, 1 for 1 and above, NaN for NaN. */
    static double share(double error) {
        double decades = -Math.log10(SMALLEST);
        return Math.max(0, Math.min(1, 1 + Math.log10(Math.abs(error)) / decades));
    }

    @Override
    public int width() {
        return new ErrorMapPainter(this).width();
    }

    @Override
    public int height() {
        return new ErrorMapPainter(this).height();
    }

    @Override
    public void paint(Graphics2D g) {
        new ErrorMapPainter(this).paint(g);
    }

    @Override
    public String text() {
        String lines =
                IntStream.range(0, errors.size())
                        .mapToObj(l -> "  D%d: %s".formatted(l + 1, text(errors.get(l))))
                        .collect(Collectors.joining("\n"));
        return "%s (error of every weight)\n%s".formatted(title, lines);
    }

    /** The median and the largest error, with its place; NaN counts as the largest. */
    private static String text(RealMatrix error) {
        int cols = error.getColumnDimension();
        double[] sorted =
                Arrays.stream(error.getData()).flatMapToDouble(Arrays::stream).sorted().toArray();
        double largest = sorted[sorted.length - 1];
        int place =
                IntStream.range(0, sorted.length)
                        .filter(k -> same(error.getEntry(k / cols, k % cols), largest))
                        .findFirst()
                        .orElse(0);
        return "%s, median %s, largest %s at row %d, column %d%s"
                .formatted(
                        error.getRowDimension() + "x" + cols,
                        Digits.four(sorted[sorted.length / 2]),
                        Digits.four(largest),
                        place / cols,
                        place % cols,
                        place % cols == 0 ? " (a bias weight)" : "");
    }

    private static boolean same(double a, double b) {
        return Double.compare(a, b) == 0;
    }
}
