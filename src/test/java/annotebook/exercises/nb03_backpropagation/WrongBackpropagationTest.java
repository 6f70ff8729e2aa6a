package annotebook.exercises.nb03_backpropagation;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.ofOne;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.scaled;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.shares;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.sum;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Seeds;
import annotebook.checks.Values;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Hidden;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class WrongBackpropagationTest {

    private static final TrainingSet SET =
            TrainingSet.drawn(Seeds.NOTEBOOK.draws("backpropagation", "a test"), 5, 4, 6, 2);

    @Test
    void withEveryStepRightItIsTheLibrarys() {
        assertTrue(Values.agree(SET.gradients(), of(RIGHT), 1e-12));
    }

    @Test
    void aWrongStepChangesWhatComesAfterIt() {
        Hidden delta = (Theta, deltaNext, pass, l) -> shares(Theta, deltaNext);
        List<RealMatrix> wrong = of(RIGHT.with(delta));
        assertTrue(Values.agree(SET.gradients().get(1), wrong.get(1), 1e-12));
        assertFalse(Values.agree(SET.gradients().get(0), wrong.get(0), 1e-3));
    }

    @Test
    void theExamplesAddUpToAll() {
        List<RealMatrix> Delta = scaled(0, SET.Thetas());
        for (int i = 0; i < SET.m(); i++) {
            Delta = sum(Delta, ofOne(i, SET.X(), SET.Y(), SET.Thetas()));
        }
        assertTrue(Values.agree(SET.gradients(), scaled(1.0 / 5, Delta), 1e-12));
    }

    private static List<RealMatrix> of(WrongBackpropagation way) {
        return way.of(SET.X(), SET.Y(), SET.Thetas());
    }
}
