package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand, at places where nothing may overflow, and against differences. */
class ActivationTest {

    private static final double[] Z = {-2, -0.5, 0.25, 3};

    @Test
    void valuesByHand() {
        assertArrayEquals(new double[] {0, 0, 0.25, 3}, activated(new Relu(), Z));
        assertArrayEquals(
                new double[] {-0.2, -0.05, 0.25, 3}, activated(new LeakyRelu(0.1), Z), 1e-16);
        assertArrayEquals(Z, activated(new Identity(), Z));
        assertArrayEquals(
                new double[] {0.5, 0.75}, activated(new Sigmoid(), 0, Math.log(3)), 1e-15);
        assertArrayEquals(new double[] {0, 0.6}, activated(new Tanh(), 0, Math.log(2)), 1e-15);
        assertArrayEquals(
                new double[] {0.1, 0.2, 0.7},
                activated(new Softmax(), Math.log(1), Math.log(2), Math.log(7)),
                1e-15);
    }

    @Test
    void slopesByHand() {
        assertArrayEquals(new double[] {0, 0, 2, 2}, backward(new Relu(), Z));
        assertArrayEquals(new double[] {0.2, 0.2, 2, 2}, backward(new LeakyRelu(0.1), Z));
        assertArrayEquals(new double[] {2, 2, 2, 2}, backward(new Identity(), Z));
        // g(1 - g) = 3/16; 1 - 0.6² = 0.64
        assertArrayEquals(
                new double[] {0.5, 0.375}, backward(new Sigmoid(), 0, Math.log(3)), 1e-15);
        assertArrayEquals(new double[] {2, 1.28}, backward(new Tanh(), 0, Math.log(2)), 1e-15);
        assertArrayEquals(new double[] {0, 0}, backward(new Relu(), 0, -0.0));
        assertArrayEquals(
                new double[] {2, 0, 2, 0},
                backward(new Relu(), Double.MIN_VALUE, -Double.MIN_VALUE, 1e300, -1e300));
    }

    @Test
    void softmaxBlamesByHand() {
        // a = (1/4, 3/4), blame (4, 8): shared 7, so 1/4 (4 - 7) and 3/4 (8 - 7)
        double[] delta = {4, 8};
        new Softmax().backward(delta, new double[] {0, Math.log(3)}, 2);
        assertArrayEquals(new double[] {-0.75, 0.75}, delta, 1e-14);
    }

    @Test
    void nothingOverflows() {
        double[] far = {-1000, 1000};
        assertArrayEquals(new double[] {0, 1}, activated(new Sigmoid(), far));
        assertArrayEquals(new double[] {-1, 1}, activated(new Tanh(), far));
        assertArrayEquals(new double[] {0, 1}, activated(new Softmax(), far));
        for (Activation g : List.of(new Sigmoid(), new Tanh(), new Softmax())) {
            assertArrayEquals(new double[] {0, 0}, backward(g, far), 1e-300, g::toString);
        }
    }

    @Test
    void onlyTheFirstEntriesAreTouched() {
        for (Activation g :
                List.of(new Sigmoid(), new Tanh(), new Relu(), new LeakyRelu(0.1), new Softmax())) {
            double[] z = {-1, 0.5, -7};
            double[] delta = {1, 1, 5};
            g.backward(delta, z, 2);
            g.activate(z, 2);
            assertEquals(-7, z[2]);
            assertEquals(5, delta[2]);
        }
    }

    @Test
    void aLeakHasASmallSlope() {
        for (double slope : new double[] {-0.1, 1, Double.NaN}) {
            assertEquals(
                    "LeakyRelu: slope must be >= 0 and < 1, got " + slope + ".",
                    assertThrows(IllegalArgumentException.class, () -> new LeakyRelu(slope))
                            .getMessage());
        }
        assertEquals(0, new LeakyRelu(0).slope());
    }

    private static double[] activated(Activation g, double... z) {
        double[] a = z.clone();
        g.activate(a, a.length);
        return a;
    }

    /** Where each unit's blame is 2. */
    private static double[] backward(Activation g, double... z) {
        double[] delta = new double[z.length];
        Arrays.fill(delta, 2);
        g.backward(delta, z, z.length);
        return delta;
    }
}
