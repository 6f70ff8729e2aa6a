package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MultiplyGateTest {

    @Test
    void multipliesAndSwapsForTheGradients() {
        // ∂(x y)/∂x = y, ∂(x y)/∂y = x
        Node product = MultiplyGate.of("f", Node.leaf("q", 3), Node.leaf("z", -4));
        assertEquals(-12, product.value());
        assertArrayEquals(new double[] {-4, 3}, product.localGradients());
    }
}
