package annotebook.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * Three simple features that tell two handwritten digits apart: the inputs of the lecture's 3-3-3-1
 * network.
 *
 * <pre>
 *   x₁   mean ink of the upper half     rows 0 to 3
 *   x₂   mean ink of the lower half     rows 4 to 7
 *   x₃   mean ink of the centre         rows 3 to 4, columns 3 to 4
 *   X = (ink − mean) / standard deviation, column by column
 * </pre>
 *
 * <p>A zero has a hole where a one has a stroke, so x₃ tells those two apart; x₁ and x₂ tell a six
 * from a nine. Neither pair needs a hidden unit. A one and a four do: no weighted sum of the three
 * separates them well, so a network whose hidden units are all the same stays behind.
 *
 * <p>Row i of {@code X} (m x 3) and of {@code Y} (m x 1) belongs to image i of {@code images}.
 */
public record DigitFeatures(Images images, RealMatrix X, RealMatrix Y) {

    /** What the three columns of X measure, in order. */
    public static final List<String> NAMES = List.of("upper half", "lower half", "centre");

    /**
     * The images of two digits with their features: y = 0 for the negative digit, y = 1 for the positive.
     *
     * @param digits images of 8 x 8 pixels and one channel
     * @throws IllegalArgumentException if the images are not of that format, or if the digits are the
     *     same or one of them does not occur
     */
    public static DigitFeatures of(Images digits, int negative, int positive) {
        requireBoth(digits, negative, positive);
        Images images = digits.ofClasses(negative, positive);
        double[] y =
                Arrays.stream(images.labels())
                        .mapToDouble(label -> label == positive ? 1 : 0)
                        .toArray();
        return new DigitFeatures(images, standardised(ink(images)), new Array2DRowRealMatrix(y));
    }

    /**
     * The features before they are standardised: the mean ink of upper half, lower half and centre, from
     * 0 (paper) to 1; m x 3.
     *
     * @throws IllegalArgumentException if the images are not 8 x 8 of one channel
     */
    public static RealMatrix ink(Images digits) {
        if (!digits.format().equals(DigitsReader.FORMAT)) {
            throw new IllegalArgumentException(
                    "digit features: " + digits + "; wanted 8 x 8, 1 channel");
        }
        return new Array2DRowRealMatrix(
                IntStream.range(0, digits.count())
                        .mapToObj(i -> inkOf(digits.x(i).toArray()))
                        .toArray(double[][]::new),
                false);
    }

    private static double[] inkOf(double[] pixels) {
        double centre =
                pixels[3 * 8 + 3] + pixels[3 * 8 + 4] + pixels[4 * 8 + 3] + pixels[4 * 8 + 4];
        return new double[] {
            StatUtils.mean(pixels, 0, 32), StatUtils.mean(pixels, 32, 32), centre / 4
        };
    }

    private static RealMatrix standardised(RealMatrix ink) {
        RealMatrix X = ink.copy();
        for (int j = 0; j < ink.getColumnDimension(); j++) {
            X.setColumn(j, standardised(ink.getColumn(j)));
        }
        return X;
    }

    private static double[] standardised(double[] column) {
        double mean = StatUtils.mean(column);
        double deviation = FastMath.sqrt(StatUtils.populationVariance(column));
        // A feature that never varies says nothing: 0, not 0 / 0
        return Arrays.stream(column)
                .map(value -> deviation == 0 ? 0 : (value - mean) / deviation)
                .toArray();
    }

    private static void requireBoth(Images digits, int negative, int positive) {
        int negatives = digits.ofClasses(negative).count();
        int positives = digits.ofClasses(positive).count();
        if (negative == positive || negatives == 0 || positives == 0) {
            throw new IllegalArgumentException(
                    "digit features: digit %d occurs %d times, digit %d %d times; wanted two different digits that occur"
                            .formatted(negative, negatives, positive, positives));
        }
    }
}
