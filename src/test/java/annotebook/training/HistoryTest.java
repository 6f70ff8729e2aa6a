package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class HistoryTest {

    private static final Epoch FIRST =
            new Epoch(1, 10, 0.3, new Score(2, 0.25), new Score(2.1, 0.2), 1.5);
    private static final Epoch SECOND =
            new Epoch(2, 20, 0.2, new Score(1, 0.5), new Score(1.2, 0.4), 3);
    private static final Epoch THIRD =
            new Epoch(3, 30, 0.1, new Score(0.5, 0.75), new Score(1.3, 0.4), 4.5);

    @Test
    void theFirstOfTheBestByValidationAccuracy() {
        assertEquals(SECOND, history(FIRST, SECOND, THIRD).best());
        assertEquals(SECOND, history(SECOND, withoutValidation(THIRD)).best());
    }

    @Test
    void withoutAValidationSetTheLast() {
        assertEquals(
                withoutValidation(THIRD),
                history(withoutValidation(FIRST), withoutValidation(THIRD)).best());
    }

    @Test
    void columnsForCharts() {
        History history = history(FIRST, SECOND);
        assertArrayEquals(new double[] {2, 1}, history.J());
        assertArrayEquals(new double[] {0.25, 0.5}, history.accuracy());
        assertArrayEquals(new double[] {2.1, 1.2}, history.validationJ());
        assertArrayEquals(new double[] {0.2, 0.4}, history.validationAccuracy());
        assertArrayEquals(new double[] {0.3, 0.2}, history.alpha());
        assertArrayEquals(new double[] {1.5, 3}, history.seconds());
        assertArrayEquals(new double[] {10, 20}, history.column(Epoch::updates));
    }

    @Test
    void aRowAnEpoch() {
        Table table = history(FIRST, SECOND).table();
        assertEquals(
                List.of(
                        "epoch",
                        "updates",
                        "alpha",
                        "J",
                        "accuracy",
                        "validation J",
                        "validation accuracy",
                        "seconds"),
                table.columnNames());
        assertEquals(
                List.of(2, 20L, 0.2, 1.0, 0.5, 1.2, 0.4, 3.0),
                table.columns().stream().map(column -> column.get(1)).toList());
    }

    @Test
    void whatWasNotMeasuredHasNoColumn() {
        Epoch bare = new Epoch(1, 10, 0.3, new Score(2, 0.25), Score.NONE, Double.NaN);
        assertEquals(
                List.of("epoch", "updates", "alpha", "J", "accuracy"),
                history(bare).table().columnNames());
    }

    @Test
    void aRunThatEndedAtOnceHasAnEmptyTableAndNoBestEpoch() {
        History history = new History(List.of(), Outcome.DIVERGED, "J is NaN.");
        assertEquals(0, history.table().rowCount());
        assertEquals(
                "history: no update was made, so no epoch is the best. J is NaN.",
                assertThrows(IllegalStateException.class, history::best).getMessage());
    }

    @Test
    void keepsAListOfItsOwn() {
        List<Epoch> epochs = new ArrayList<>(List.of(FIRST));
        History history = new History(epochs, Outcome.FINISHED, "Done.");
        epochs.add(SECOND);
        assertEquals(List.of(FIRST), history.epochs());
    }

    @Test
    void epochsComeInTheirOrder() {
        assertRefused(
                "History: epoch 1 comes after epoch 2, wanted a larger number.",
                () -> history(SECOND, FIRST));
        assertRefused(
                "History: epoch 1 comes after epoch 1, wanted a larger number.",
                () -> history(FIRST, FIRST));
    }

    private static History history(Epoch... epochs) {
        return new History(List.of(epochs), Outcome.FINISHED, "Done.");
    }

    private static Epoch withoutValidation(Epoch epoch) {
        return new Epoch(
                epoch.number(),
                epoch.updates(),
                epoch.alpha(),
                epoch.training(),
                Score.NONE,
                epoch.seconds());
    }
}
