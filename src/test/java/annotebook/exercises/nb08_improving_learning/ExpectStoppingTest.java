package annotebook.exercises.nb08_improving_learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Seeds;
import annotebook.training.EarlyStopping;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectStoppingTest {

    private static final List<ExpectStopping.Case> CASES =
            ExpectStopping.drawn(Seeds.NOTEBOOK.draws("early-stopping", "many"), 90, 32);

    @Test
    void answersAreThoseOfTheLibrary() {
        for (ExpectStopping.Case asked : CASES) {
            assertEquals(
                    new EarlyStopping(asked.patience()).bestEpoch(asked.array()),
                    asked.answer(),
                    asked::toString);
        }
    }

    @Test
    void casesHaveStopsAndTiesAndShortRuns() {
        assertTrue(
                CASES.stream()
                        .anyMatch(
                                asked ->
                                        asked.answer()
                                                != ExpectStopping.best(
                                                        asked.array(), asked.array().length)));
        assertTrue(CASES.stream().anyMatch(asked -> asked.accuracies().size() == 1));
        assertTrue(
                CASES.stream()
                        .anyMatch(
                                asked ->
                                        asked.accuracies().lastIndexOf(best(asked))
                                                > asked.answer()));
    }

    private static Double best(ExpectStopping.Case asked) {
        return asked.accuracies().get(asked.answer());
    }
}
