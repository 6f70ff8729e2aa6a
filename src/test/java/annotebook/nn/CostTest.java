package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void quadraticByHand() {
        // ½ (0.5² + 1²)
        assertEquals(0.625, of(new Quadratic(), new double[] {0.5, 1}, 0, 2));
    }

    @Test
    void crossEntropyByHand() {
        // −log ½ − log(1 − ¼)
        assertEquals(
                Math.log(2) - Math.log(0.75),
                of(new CrossEntropy(), new double[] {0.5, 0.25}, 1, 0),
                1e-15);
    }

    @Test
    void softmaxCrossEntropyByHand() {
        assertEquals(
                -Math.log(0.25), of(new SoftmaxCrossEntropy(), new double[] {0.75, 0.25}, 0, 1));
        // soft targets
        assertEquals(
                -0.4 * Math.log(0.75) - 0.6 * Math.log(0.25),
                of(new SoftmaxCrossEntropy(), new double[] {0.75, 0.25}, 0.4, 0.6),
                1e-15);
    }

    @Test
    void wrongCertaintyIsFinite() {
        assertEquals(100, of(new SoftmaxCrossEntropy(), new double[] {1, 0}, 0, 1));
        assertEquals(200, of(new CrossEntropy(), new double[] {1, 0}, 0, 1));
        assertEquals(0, of(new SoftmaxCrossEntropy(), new double[] {1, 0}, 1, 0));
    }

    @Test
    void eachKnowsItsOutput() {
        assertTrue(new CrossEntropy().fits(new Sigmoid()));
        assertFalse(new CrossEntropy().fits(new Softmax()));
        assertTrue(new SoftmaxCrossEntropy().fits(new Softmax()));
        assertFalse(new SoftmaxCrossEntropy().fits(new Sigmoid()));
        assertTrue(new Quadratic().fits(new Identity()));
    }

    private static double of(Cost cost, double[] h, double... y) {
        return cost.of(h, y, h.length);
    }
}
