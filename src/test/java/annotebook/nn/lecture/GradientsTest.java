package annotebook.nn.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.nn.Zeros;
import java.util.ArrayList;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class GradientsTest {

    @Test
    void layersAreNumberedFromOne() {
        Gradients gradients = new Gradients(new Zeros().thetas(2, 3, 1));
        assertEquals(new Zeros().theta(3, 3), gradients.D(1));
        assertEquals(new Zeros().theta(1, 4), gradients.D(2));
        var e = assertThrows(IllegalArgumentException.class, () -> gradients.D(0));
        assertEquals("D(0) does not exist: l must be 1 to 2.", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> gradients.D(3));
    }

    @Test
    void aChangedListChangesNothing() {
        var list = new ArrayList<RealMatrix>(new Zeros().thetas(2, 3, 1));
        Gradients gradients = new Gradients(list);
        list.clear();
        assertEquals(2, gradients.D().size());
    }
}
