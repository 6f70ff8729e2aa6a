package annotebook.exercises.nb03_backpropagation;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Seeds;
import annotebook.checks.Signature;
import annotebook.checks.Values;
import annotebook.matrix.Shapes;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class WrongBackpropagationTest {

    private static final TrainingSet SET =
            TrainingSet.drawn(Seeds.NOTEBOOK.draws("backpropagation", "a test"), 5, 4, 6, 2);

    @Test
    void withEveryStepRightItIsTheLibrarysTimesM() {
        assertTrue(Values.agree(SET.gradients(), RIGHT.scaled(1.0 / 5).of(SET), 1e-12));
    }

    @Test
    void aWrongStepChangesWhatComesAfterIt() {
        List<RealMatrix> wrong =
                RIGHT.with(
                                (Theta, deltaNext, pass, l) ->
                                        WrongBackpropagation.shares(Theta, deltaNext))
                        .scaled(1.0 / 5)
                        .of(SET);
        assertTrue(Values.agree(SET.gradients().get(1), wrong.get(1), 1e-12));
        assertFalse(Values.agree(SET.gradients().get(0), wrong.get(0), 1e-3));
    }

    @Test
    void someOfTheExamplesAreATrainingSetToo() {
        TrainingSet last = SET.rows(4, 4);
        assertEquals(1, last.m());
        assertEquals(SET.X().getRowVector(4), last.X().getRowVector(0));
        assertEquals("1x2", Shapes.shape(last.Y()));
    }

    /** No wrong way gives what a right one gives, on this network at least. */
    @Test
    void everyMisconceptionIsWrong() {
        for (BackpropagationMisconception wrong : BackpropagationMisconception.values()) {
            Call call =
                    new Call(
                            Signature.parse(
                                    "List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas)"),
                            List.of(SET.X(), SET.Y(), SET.Thetas()));
            Object D =
                    wrong.wrongWay()
                            .result()
                            .apply(new Observation(call, new Reply.Failed(Reply.Kind.NULL, "")));
            assertFalse(Values.agree(SET.gradients(), D, 1e-6), wrong.name());
        }
    }
}
