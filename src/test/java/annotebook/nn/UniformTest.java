package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniformTest {

    @Test
    void spreadsOverTheWholeInterval() {
        double[] draws = entries(new Uniform(0.12, new Random(7)).theta(100, 100));
        // Of U(-ε, ε): mean 0, variance ε²/3; 10,000 draws reach within 1 % of both ends
        assertEquals(0, StatUtils.mean(draws), 0.003);
        assertEquals(0.12 * 0.12 / 3, StatUtils.variance(draws), 2e-4);
        assertTrue(StatUtils.min(draws) >= -0.12 && StatUtils.min(draws) < -0.118);
        assertTrue(StatUtils.max(draws) <= 0.12 && StatUtils.max(draws) > 0.118);
    }

    @Test
    void everyEntryIsADrawOfItsOwn() {
        double[] draws = entries(new Uniform(1, new Random(7)).theta(20, 30));
        assertEquals(600, Arrays.stream(draws).distinct().count());
    }

    @Test
    void theSeedDecides() {
        RealMatrix Theta = new Uniform(1, new Random(7)).theta(3, 4);
        assertEquals(Theta, new Uniform(1, new Random(7)).theta(3, 4));
        assertNotEquals(Theta, new Uniform(1, new Random(8)).theta(3, 4));
    }

    @Test
    void epsilonZeroGivesZeros() {
        assertEquals(0, new Uniform(0, new Random(7)).theta(2, 2).getFrobeniusNorm());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void anIntervalThatIsNone(double epsilon) {
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> new Uniform(epsilon, new Random(1)));
        assertEquals(
                "Uniform: epsilon must be a finite number >= 0, got " + epsilon + ".",
                e.getMessage());
    }

    private static double[] entries(RealMatrix Theta) {
        return Arrays.stream(Theta.getData()).flatMapToDouble(Arrays::stream).toArray();
    }
}
