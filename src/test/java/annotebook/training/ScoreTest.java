package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void noneIsNotPresent() {
        assertFalse(Score.NONE.isPresent());
        assertFalse(new Score(Double.NaN, Double.NaN).isPresent());
    }

    @Test
    void aDivergedOrAnUnclassifiedSetIsPresent() {
        assertTrue(new Score(Double.NaN, 0.1).isPresent());
        assertTrue(new Score(0.5, Double.NaN).isPresent());
    }
}
