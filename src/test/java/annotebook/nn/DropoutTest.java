package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DropoutTest {

    private static final int UNITS = 10_000;

    @Test
    void keepsTheShareAndTheExpectation() {
        Dropout dropout = new Dropout(0.8, new Random(1), 2, UNITS);
        double[] a = ones();
        dropout.draw();
        dropout.apply(0, a);
        long kept = Arrays.stream(a).filter(entry -> entry == 1 / 0.8).count();
        assertEquals(UNITS, kept + Arrays.stream(a).filter(entry -> entry == 0).count());
        // four standard deviations of a binomial count
        assertEquals(0.8 * UNITS, (double) kept, 4 * Math.sqrt(0.8 * 0.2 * UNITS));
    }

    @Test
    void blameGoesTheSameWay() {
        Dropout dropout = new Dropout(0.5, new Random(1), 2, UNITS);
        double[] first = ones();
        double[] second = ones();
        dropout.draw();
        dropout.apply(0, first);
        dropout.apply(1, second);
        assertNotEquals(Arrays.toString(first), Arrays.toString(second));
        double[] delta = ones();
        dropout.apply(0, delta);
        assertArrayEquals(first, delta);
    }

    @Test
    void keepingAllChangesNothingAndDrawsNothing() {
        Random random = new Random(1);
        Dropout dropout = new Dropout(1, random, 1, UNITS);
        double[] a = ones();
        dropout.draw();
        dropout.apply(0, a);
        assertArrayEquals(ones(), a);
        assertEquals(new Random(1).nextLong(), random.nextLong());
    }

    private static double[] ones() {
        double[] ones = new double[UNITS];
        Arrays.fill(ones, 1);
        return ones;
    }
}
