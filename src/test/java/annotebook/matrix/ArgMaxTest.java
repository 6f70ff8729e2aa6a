package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArgMaxTest {

    @Test
    void theFirstOfSeveralLargestCounts() {
        assertEquals(1, ArgMax.of(new double[] {-3, 2, 2, 1}));
        assertEquals(2, ArgMax.of(new double[] {-3, -2, -1}));
        assertEquals(0, ArgMax.of(new double[] {0, -0.0}));
        assertEquals(0, ArgMax.of(new double[] {}));
    }
}
