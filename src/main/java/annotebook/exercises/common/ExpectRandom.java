package annotebook.exercises.common;

import static annotebook.checks.Expect.assertThat;

import annotebook.checks.Mismatch;
import annotebook.checks.Values;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/** The assertions that checks make about matrices of random numbers, whatever order they were drawn in. */
public final class ExpectRandom {

    /**
     * The largest distance between the empirical distribution of {@link #SAMPLE} or more numbers and the true
     * one. By Dvoretzky, Kiefer and Wolfowitz a right answer passes it once in 10¹³ checks:
     *
     * <pre>
     *   P(D &gt; d) ≤ 2 exp(−2 n d²) = 2.5 · 10⁻¹⁴   for n = 10,000, d = 0.04
     * </pre>
     */
    private static final double DISTANCE = 0.04;

    /** The fewest numbers whose distribution is judged. */
    public static final int SAMPLE = 10_000;

    /** Fewer than this many equal numbers may be equal by chance, if they have few bits. */
    private static final int CHANCE = 3;

    /** Rounding may carry a number over the end of its interval by this, times the end. */
    private static final double ROUNDING = 1e-12;

    private ExpectRandom() {}

    /** Every entry is finite and from −bound to bound. */
    public static void assertWithin(double bound, RealMatrix got) {
        if (!Values.isFinite(got)) {
            throw new Mismatch("not a finite number", Values.show(got), "finite numbers");
        }
        double farthest = entries(got).reduce(0, (a, b) -> Math.abs(a) > Math.abs(b) ? a : b);
        if (Math.abs(farthest) > bound * (1 + ROUNDING)) {
            throw new Mismatch(
                    "an entry lies outside [-epsilon, epsilon]",
                    Values.show(farthest),
                    "%s to %s".formatted(Values.show(-bound), Values.show(bound)));
        }
    }

    /** No row and no column of three or more entries has the same number throughout. */
    public static void assertEntriesOfTheirOwn(RealMatrix got) {
        for (int i = 0; i < got.getRowDimension(); i++) {
            assertThat(
                    !isConstant(got.getRow(i)),
                    "all entries of row %d are the same: each entry needs a draw of its own"
                            .formatted(i));
        }
        for (int j = 0; j < got.getColumnDimension(); j++) {
            assertThat(
                    !isConstant(got.getColumn(j)),
                    "all entries of column %d are the same: each entry needs a draw of its own"
                            .formatted(j));
        }
    }

    /** At least {@value #SAMPLE} entries, spread evenly over [−bound, bound], nearly all different. */
    public static void assertUniform(double bound, RealMatrix got) {
        double[] drawn = entries(got).toArray();
        if (drawn.length < SAMPLE) {
            throw new IllegalArgumentException(drawn.length + " entries, wanted " + SAMPLE);
        }
        double distance =
                new KolmogorovSmirnovTest()
                        .kolmogorovSmirnovStatistic(
                                new UniformRealDistribution(-bound, bound), drawn);
        if (distance > DISTANCE) {
            throw new Mismatch(
                    "the entries are not spread evenly over [-epsilon, epsilon]",
                    quarters(bound, drawn),
                    "about 25 % in each quarter");
        }
        long different = Arrays.stream(drawn).distinct().count();
        if (different < drawn.length * 0.9) {
            throw new Mismatch(
                    "the same few numbers come again and again",
                    "%d different numbers among %d entries".formatted(different, drawn.length),
                    "nearly as many as entries");
        }
    }

    private static String quarters(double bound, double[] drawn) {
        String shares =
                IntStream.range(0, 4)
                        .mapToObj(quarter -> share(drawn, -bound + quarter * bound / 2, bound / 2))
                        .collect(Collectors.joining(", "));
        return shares + " of the entries in the four quarters of [-epsilon, epsilon]";
    }

    private static String share(double[] drawn, double from, double width) {
        long inside = Arrays.stream(drawn).filter(x -> x >= from && x < from + width).count();
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * inside / drawn.length);
    }

    private static boolean isConstant(double[] entries) {
        return entries.length >= CHANCE
                && Arrays.stream(entries).allMatch(entry -> entry == entries[0]);
    }

    private static DoubleStream entries(RealMatrix matrix) {
        return Arrays.stream(matrix.getData()).flatMapToDouble(Arrays::stream);
    }
}
