package annotebook.display.network;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardValuesTest {

    /** The lecture's step-by-step example: biases .35 and .60, inputs .05 and .10. */
    @Test
    void givesTheNumbersOfTheStepByStepExample() {
        ForwardValues values =
                ForwardValues.of(
                        List.of(
                                matrix(row(.35, .15, .20), row(.35, .25, .30)),
                                matrix(row(.60, .40, .45), row(.60, .50, .55))),
                        vector(.05, .10));
        assertEquals(0.3775, values.z(2, 1), 1e-12);
        assertEquals(0.593269992, values.a(2, 1), 5e-10);
        assertEquals(0.596884378, values.a(2, 2), 5e-10);
        assertEquals(1.105905967, values.z(3, 1), 5e-10);
        assertEquals(0.75136507, values.a(3, 1), 5e-9);
        assertEquals(0.772928465, values.a(3, 2), 5e-10);
        assertEquals(0.05, values.a(1, 1), 0);
        assertEquals(1, values.bias(2), 0);
    }

    @Test
    void tellsTheBiasUnitThatSomebodyForgot() {
        // 0 · 3 + 2 · 5 = 10, doubled
        ForwardValues values =
                ForwardValues.of(
                        List.of(matrix(row(3, 2))),
                        vector(5),
                        a -> vector(0).append(a),
                        z -> 2 * z);
        assertEquals(0, values.bias(1), 0);
        assertEquals(20, values.a(2, 1), 0);
    }
}
