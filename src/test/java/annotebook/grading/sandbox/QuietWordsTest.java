package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.Notebook;
import annotebook.checks.Signature;
import annotebook.exercises.Lessons;
import annotebook.grading.quiet.QuietWords;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever leaves a picture in an answer loses nothing by it. */
class QuietWordsTest extends Attacked {

    private static final Signature LAST = Signature.parse("double last");

    @Test
    void everyWordIsKnownToTheGraderToo() {
        assertEquals(
                words(Notebook.class).filter(word -> !word.startsWith("open ")).toList(),
                words(QuietWords.class).toList());
    }

    /** Names and numbers of parameters, in order. */
    private static Stream<String> words(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName() + " " + method.getParameterCount())
                .sorted();
    }

    @Test
    void wordsOfTheScreenDoNothing() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            CellOutcome outcome =
                    session.runCell(
                            """
                            double half(double z) { return z / 2; }
                            show(half(3));
                            picture(() -> "half of 3 is " + half(3));
                            int points = check("matrix-product");
                            var bar = progress("Halving", 2);
                            int steps = 0;
                            while (bar.goesOn()) { steps++; bar.step("J"); }
                            double last = steps + points;
                            """);
            assertEquals(CellOutcome.ran(), outcome);
            assertEquals(2.0, returned(session.code(), LAST));
        }
    }

    @Test
    void whatIsWatchedTrains() throws IOException {
        try (Session session = box.open(Lessons.CIFAR10)) {
            CellOutcome outcome =
                    session.runCell(
                            """
                            Examples few = MatrixExamples.labelled(matrix(new double[4][2]), new int[4], 2);
                            Network mine = Network.inputs(2).softmax(2).start(new He(new Random(1)));
                            History history = watch("Mine", epochs ->
                                    Training.epochs(3).batch(2).by(new Momentum(0.9)).rate(0.1)
                                            .run(mine, few, few, epochs));
                            double last = history.epochs().size();
                            """);
            assertEquals(CellOutcome.ran(), outcome);
            assertEquals(3.0, returned(session.code(), LAST));
        }
    }

    @Test
    void aLineThatDoesNotCompileCostsThatLineAlone() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            CellOutcome outcome =
                    session.runCell(
                            """
                            import annotebook.display.chart.LineChart;
                            double half(double z) { return z / 2; }
                            show(LineChart.of("Half", "z", "half"));
                            double last = half(3);
                            """);
            assertEquals(CellOutcome.Kind.NOT_COMPILED, outcome.kind());
            assertTrue(outcome.detail().contains("annotebook.display"), outcome::toString);
            assertEquals(1.5, returned(session.code(), LAST));
        }
    }

    @Test
    void manyLinesThatDoNotCompileEndTheCell() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
            int most = LIMITS.sizes().snippets();
            CellOutcome outcome = session.runCell("x();".repeat(most + 1) + "double last = 1;");
            assertEquals(CellOutcome.Kind.NOT_COMPILED, outcome.kind());
            assertNextExerciseIsGraded(session);
        }
    }
}
