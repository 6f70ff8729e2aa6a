package annotebook.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import annotebook.matrix.Shapes;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitializerTest {

    @Test
    void theLecturesNetwork() {
        var Thetas = new Zeros().thetas(3, 3, 3, 1);
        assertEquals(List.of("3x4", "3x4", "1x4"), Thetas.stream().map(Shapes::shape).toList());
    }

    @Test
    void zerosAndConstants() {
        assertEquals(Matrices.constant(2, 5, 0), new Zeros().theta(2, 5));
        assertEquals(Matrices.constant(2, 5, -0.3), new Constant(-0.3).theta(2, 5));
    }

    @Test
    void aNetworkHasTwoLayersOfUnits() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Zeros().thetas(3));
        assertEquals(
                "thetas: a network has at least 2 layers (input and output), got 1.",
                e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> new Zeros().thetas(3, 0, 1));
        assertEquals("thetas: layer 2 must have at least 1 unit, got 0.", e.getMessage());
    }
}
