package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

/** The three Gaussian starts, by their mean and deviation over many draws. */
class GaussianTest {

    @Test
    void gaussianHasItsDeviation() {
        assertDistribution(0.3, new Gaussian(0.3, new Random(1)).theta(200, 101), 0);
    }

    @Test
    void nielsenShrinksWithTheInputs() {
        assertDistribution(0.1, new Nielsen(new Random(1)).theta(200, 101), 0);
    }

    @Test
    void heHasTwiceTheVarianceAndNoBias() {
        RealMatrix Theta = new He(new Random(1)).theta(200, 101);
        assertDistribution(Math.sqrt(0.02), Theta, 1);
        assertEquals(0, Theta.getColumnVector(0).getLInfNorm());
    }

    @Test
    void aLayerWithoutInputsHasItsBias() {
        assertEquals(
                new Random(1).nextGaussian(),
                new Nielsen(new Random(1)).theta(1, 1).getEntry(0, 0));
        assertEquals(0, new He(new Random(1)).theta(1, 1).getEntry(0, 0));
    }

    @Test
    void deviationIsANumberNotBelowZero() {
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals(
                    "Gaussian: deviation must be a finite number >= 0, got " + bad + ".",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> new Gaussian(bad, new Random(1)))
                            .getMessage());
        }
    }

    /** To four standard errors. */
    private static void assertDistribution(double deviation, RealMatrix Theta, int firstColumn) {
        DescriptiveStatistics entries = new DescriptiveStatistics();
        Arrays.stream(Theta.getData())
                .flatMapToDouble(row -> Arrays.stream(row, firstColumn, row.length))
                .forEach(entries::addValue);
        double root = Math.sqrt((double) entries.getN());
        assertEquals(0, entries.getMean(), 4 * deviation / root);
        assertEquals(
                deviation, entries.getStandardDeviation(), 4 * deviation / Math.sqrt(2) / root);
    }
}
