package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GlorotTest {

    @Test
    void boundByHand() {
        // √6 / √(3 + 3) = 1; √6 / √(20 + 4) = √(1/4) = 1/2
        assertEquals(1, Glorot.epsilon(3, 3), 1e-15);
        assertEquals(0.5, Glorot.epsilon(20, 4), 1e-15);
    }

    @Test
    void layersTooLargeForAnIntHaveABound() {
        assertEquals(
                Math.sqrt(3.0 / Integer.MAX_VALUE),
                Glorot.epsilon(Integer.MAX_VALUE, Integer.MAX_VALUE),
                1e-18);
    }

    @Test
    void theBiasUnitDoesNotCountAsFanIn() {
        // Theta of 4 x 21: fan-in 20, fan-out 4, so ε = 1/2
        assertEquals(
                new Uniform(0.5, new Random(7)).theta(4, 21),
                new Glorot(new Random(7)).theta(4, 21));
    }

    @Test
    void aLayerWithoutUnits() {
        var e = assertThrows(IllegalArgumentException.class, () -> Glorot.epsilon(0, 0));
        assertEquals(
                "epsilon: fanIn and fanOut must be >= 0 and not both 0, got 0 and 0.",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Glorot.epsilon(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> Glorot.epsilon(3, -1));
        assertEquals(Math.sqrt(6), Glorot.epsilon(0, 1), 1e-15);
        assertEquals(Math.sqrt(6), Glorot.epsilon(1, 0), 1e-15);
    }
}
