package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubscriptTest {

    @Test
    void indicesAreSetLow() {
        assertEquals("x₃", Subscript.of("x", 3));
        assertEquals("θ₁₂", Subscript.of("θ", 1, 2));
    }

    @Test
    void longIndicesAreSetApart() {
        assertEquals("θ₁,₁₂", Subscript.of("θ", 1, 12));
        assertEquals("x₁₂", Subscript.of("x", 12));
    }

    @Test
    void layersAreSetHighInBrackets() {
        assertEquals("⁽²⁾", Subscript.layer(2));
    }
}
