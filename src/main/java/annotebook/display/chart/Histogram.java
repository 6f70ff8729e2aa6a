package annotebook.display.chart;

import annotebook.display.Axes;
import annotebook.display.Digits;
import annotebook.display.Drawing;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How often values fall into each of a row of equal bins, such as the entries of a Theta.
 *
 * <p>{@code Histogram.of("Theta1 as drawn", "weight", 20).matrix("uniform", Theta1)}
 *
 * @param axes title and axis titles; the vertical axis counts values
 * @param bins how many bins span the values of all samples
 * @param samples the sets of values, outlined in the palette's line styles
 */
public record Histogram(Axes axes, int bins, List<Sample> samples) implements Drawing {

    /** A set of values with the name that the legend gives it. */
    public record Sample(String name, RealVector values) {}

    /** Keeps its own list of the samples. */
    public Histogram {
        if (bins < 1) {
            throw new IllegalArgumentException(
                    "histogram: %d bins; give at least 1.".formatted(bins));
        }
        samples = List.copyOf(samples);
    }

    /** A histogram without values yet; {@code x} names the values and their unit. */
    public static Histogram of(String title, String x, int bins) {
        return new Histogram(new Axes(title, x, "values in a bin (count)", false), bins, List.of());
    }

    /** The same histogram with all entries of a matrix as one more sample. */
    public Histogram matrix(String name, RealMatrix A) {
        return values(name, Arrays.stream(A.getData()).flatMapToDouble(Arrays::stream).toArray());
    }

    /** The same histogram with one more sample; values that are not finite are left out. */
    public Histogram values(String name, double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            throw new IllegalArgumentException(
                    "histogram of \"%s\": no finite value among %d; give at least one."
                            .formatted(name, values.length));
        }
        Sample sample = new Sample(name, MatrixUtils.createRealVector(finite));
        return new Histogram(
                axes, bins, Stream.concat(samples.stream(), Stream.of(sample)).toList());
    }

    @Override
    public int width() {
        return 560;
    }

    @Override
    public int height() {
        return 320;
    }

    @Override
    public void paint(Graphics2D g) {
        LineChart outline = LineChart.of(axes.title(), axes.x(), axes.y()).sized(width(), height());
        for (Sample sample : samples) {
            outline = outline.curve(sample.name(), edges(), stairs(counts(sample)));
        }
        outline.paint(g);
    }

    @Override
    public String text() {
        return samples.stream()
                .map(Histogram::line)
                .collect(
                        Collectors.joining(
                                "\n", "%s (%s)\n".formatted(axes.title(), axes.x()), ""));
    }

    private static String line(Sample sample) {
        double[] v = sample.values().toArray();
        return "  %s: %d values from %s to %s, mean %s, standard deviation %s"
                .formatted(
                        sample.name(),
                        v.length,
                        Digits.four(StatUtils.min(v)),
                        Digits.four(StatUtils.max(v)),
                        Digits.four(StatUtils.mean(v)),
                        Digits.four(Math.sqrt(StatUtils.populationVariance(v))));
    }

    /** Each end of a bin twice: up, along, down. */
    private double[] edges() {
        double low = low();
        double width = binWidth();
        return IntStream.rangeClosed(0, bins)
                .mapToDouble(k -> low + k * width)
                .flatMap(edge -> DoubleStream.of(edge, edge))
                .toArray();
    }

    private static double[] stairs(int[] counts) {
        return IntStream.range(0, 2 * counts.length + 2)
                .mapToDouble(i -> i == 0 || i > 2 * counts.length ? 0 : counts[(i - 1) / 2])
                .toArray();
    }

    /** How many values of the sample fall into each bin; the last bin includes its upper end. */
    int[] counts(Sample sample) {
        double low = low();
        double width = binWidth();
        int[] counts = new int[bins];
        for (double v : sample.values().toArray()) {
            counts[Math.min(bins - 1, (int) ((v - low) / width))]++;
        }
        return counts;
    }

    /** The left end of the first bin; where all values are equal, they are in the middle of a bin. */
    double low() {
        double before = (bins - bins % 2 + 1) / 2.0;
        return allEqual() ? lowest() - before * binWidth() : lowest();
    }

    double binWidth() {
        return (allEqual() ? 1 : highest() - lowest()) / bins;
    }

    private boolean allEqual() {
        return highest() == lowest();
    }

    private double lowest() {
        return samples.stream().mapToDouble(s -> s.values().getMinValue()).min().orElse(0);
    }

    private double highest() {
        return samples.stream().mapToDouble(s -> s.values().getMaxValue()).max().orElse(0);
    }
}
