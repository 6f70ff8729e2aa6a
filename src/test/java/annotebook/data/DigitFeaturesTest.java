package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitFeaturesTest {

    @Test
    void inkOfTheFirstZeroByHand() {
        // Rows 0 to 3 of the image sum to 28 + 58 + 39 + 32, rows 4 to 7 to 30 + 35 + 43 + 29; the
        // centre is empty
        assertArrayEquals(
                new double[] {157.0 / (32 * 16), 137.0 / (32 * 16), 0},
                DigitFeatures.ink(CourseData.DIGITS.take(1)).getRow(0),
                1e-15);
    }

    @Test
    void hasARowForEveryZeroAndOneInTheirOrder() {
        DigitFeatures features = DigitFeatures.of(CourseData.DIGITS, 0, 1);
        assertEquals(178 + 182, features.X().getRowDimension());
        assertEquals(DigitFeatures.NAMES.size(), features.X().getColumnDimension());
        assertArrayEquals(
                Arrays.stream(features.images().labels()).asDoubleStream().toArray(),
                features.Y().getColumn(0));
    }

    @Test
    void theSecondDigitIsTheOneWithTargetOne() {
        DigitFeatures features = DigitFeatures.of(CourseData.DIGITS, 9, 6);
        for (int i = 0; i < features.images().count(); i++) {
            assertEquals(features.images().label(i) == 6 ? 1 : 0, features.Y().getEntry(i, 0));
        }
    }

    @Test
    void everyFeatureHasMeanZeroAndDeviationOne() {
        RealMatrix X = DigitFeatures.of(CourseData.DIGITS, 0, 1).X();
        for (int j = 0; j < 3; j++) {
            assertEquals(0, StatUtils.mean(X.getColumn(j)), 1e-12);
            assertEquals(1, StatUtils.populationVariance(X.getColumn(j)), 1e-12);
        }
    }

    @Test
    void aFeatureThatNeverVariesIsZero() {
        Images blank =
                new Images(
                        DigitsReader.FORMAT,
                        new byte[128],
                        new int[] {0, 1},
                        DigitsReader.CLASS_NAMES);
        assertArrayEquals(new double[3], DigitFeatures.of(blank, 0, 1).X().getRow(1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.99", "6, 9, 0.98"})
    void logisticRegressionTellsTheTwoDigitsApart(int zero, int one, double atLeast) {
        double accuracy = accuracy(DigitFeatures.of(CourseData.DIGITS, zero, one));
        assertTrue(accuracy >= atLeast, "accuracy " + accuracy);
    }

    @Test
    void logisticRegressionIsNotEnoughForOneAndFour() {
        double accuracy = accuracy(DigitFeatures.of(CourseData.DIGITS, 1, 4));
        assertTrue(accuracy > 0.7 && accuracy < 0.85, "accuracy " + accuracy);
    }

    @Test
    void refusesDigitsThatAreTheSameOrMissing() {
        Images digits = CourseData.DIGITS;
        assertEquals(
                "digit features: digit 0 occurs 178 times, digit 10 0 times; wanted two different digits that occur",
                assertThrows(IllegalArgumentException.class, () -> DigitFeatures.of(digits, 0, 10))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> DigitFeatures.of(digits, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> DigitFeatures.of(digits, 1, 1));
    }

    @Test
    void refusesImagesThatAreNoDigits() {
        Images colour =
                new Images(Cifar10Reader.FORMAT, new byte[3072], new int[1], List.of("cat"));
        assertThrows(IllegalArgumentException.class, () -> DigitFeatures.ink(colour));
    }

    /** The share of images that g(X w + b) puts on the right side of 1/2. */
    private static double accuracy(DigitFeatures features) {
        RealVector y = features.Y().getColumnVector(0);
        RealVector h = logisticRegression(features.X(), y);
        return 1 - h.map(Math::rint).subtract(y).getL1Norm() / y.getDimension();
    }

    /** g(X w + b) after 500 steps of gradient descent from zeros, learning rate 1. */
    private static RealVector logisticRegression(RealMatrix X, RealVector y) {
        RealVector w = new ArrayRealVector(X.getColumnDimension());
        double b = 0;
        for (int step = 0; step < 500; step++) {
            RealVector delta = X.operate(w).mapAdd(b).map(new Sigmoid()).subtract(y);
            w = w.subtract(X.preMultiply(delta).mapDivide(y.getDimension()));
            b -= StatUtils.mean(delta.toArray());
        }
        return X.operate(w).mapAdd(b).map(new Sigmoid());
    }
}
