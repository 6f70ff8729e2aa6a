package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class EvaluationTest {

    /** Two of three cats and one of one dog are found; no frog occurs or is predicted. */
    private static final Evaluation PETS =
            Evaluation.of(new int[] {0, 0, 1, 0}, new int[] {0, 1, 1, 0}, 3);

    @Test
    void byHand() {
        assertEquals(
                List.of(List.of(2, 1, 0), List.of(0, 1, 0), List.of(0, 0, 0)), PETS.confusion());
        assertEquals(4, PETS.examples());
        assertEquals(3, PETS.classes());
        assertEquals(0.75, PETS.accuracy());
        assertEquals(1, PETS.precision(0));
        assertEquals(2.0 / 3, PETS.recall(0));
        assertEquals(0.8, PETS.f1(0), 1e-15);
        assertEquals(0.5, PETS.precision(1));
        assertEquals(1, PETS.recall(1));
    }

    @Test
    void nothingOverNothingIsZero() {
        assertEquals(0, PETS.precision(2));
        assertEquals(0, PETS.recall(2));
        assertEquals(0, PETS.f1(2));
    }

    @Test
    void theNumbersOfScikitLearn() throws IOException {
        JsonNode wanted = reference();
        Evaluation evaluation =
                Evaluation.of(ints(wanted.get("truth")), ints(wanted.get("predicted")), 6);
        assertEquals(wanted.get("accuracy").asDouble(), evaluation.accuracy(), 1e-15);
        for (int k = 0; k < 6; k++) {
            assertEquals(
                    list(wanted.get("confusion").get(k)),
                    evaluation.confusion().get(k),
                    "row " + k);
            assertEquals(wanted.get("precision").get(k).asDouble(), evaluation.precision(k), 1e-15);
            assertEquals(wanted.get("recall").get(k).asDouble(), evaluation.recall(k), 1e-15);
            assertEquals(wanted.get("f1").get(k).asDouble(), evaluation.f1(k), 1e-15);
        }
        assertEquals(
                list(wanted.get("examples")), evaluation.table().intColumn("examples").asList());
    }

    @Test
    void theIntervalOfSciPy() throws IOException {
        JsonNode wanted = reference();
        var interval =
                Evaluation.of(ints(wanted.get("truth")), ints(wanted.get("predicted")), 6)
                        .accuracyInterval();
        assertEquals(wanted.get("interval").get(0).asDouble(), interval.getLowerBound(), 1e-12);
        assertEquals(wanted.get("interval").get(1).asDouble(), interval.getUpperBound(), 1e-12);
        assertEquals(0.95, interval.getConfidenceLevel());
    }

    @Test
    void aRowAClass() {
        Table table = PETS.table(List.of("cat", "dog", "frog"));
        assertEquals(
                List.of("class", "examples", "precision", "recall", "F1"), table.columnNames());
        assertEquals(
                List.of("dog", 1, 0.5, 1.0, 2.0 / 3),
                table.columns().stream().map(column -> column.get(1)).toList());
        assertEquals(List.of("0", "1", "2"), PETS.table().stringColumn("class").asList());
    }

    @Test
    void keepsListsOfItsOwn() {
        List<Integer> row = new ArrayList<>(List.of(7));
        Evaluation evaluation = new Evaluation(List.of(row));
        row.set(0, 0);
        assertEquals(List.of(List.of(7)), evaluation.confusion());
    }

    @Test
    void refusesExamplesThatDoNotFit() {
        assertRefused(
                "evaluation: classes must be >= 1, got 0.",
                () -> Evaluation.of(new int[] {0}, new int[] {0}, 0));
        assertRefused(
                "evaluation: 2 true and 1 predicted classes, wanted one of each for every example, and an example.",
                () -> Evaluation.of(new int[2], new int[1], 1));
        assertRefused(
                "evaluation: 0 true and 0 predicted classes, wanted one of each for every example, and an example.",
                () -> Evaluation.of(new int[0], new int[0], 1));
        assertRefused(
                "evaluation: truth[1] is 2, wanted 0 to 1.",
                () -> Evaluation.of(new int[] {0, 2}, new int[2], 2));
        assertRefused(
                "evaluation: predicted[0] is -1, wanted 0 to 1.",
                () -> Evaluation.of(new int[1], new int[] {-1}, 2));
    }

    @Test
    void refusesWhatIsNoConfusionMatrix() {
        assertRefused(
                "Evaluation: confusion has 2 rows and one that is [1], wanted 2 counts >= 0 in each row.",
                () -> new Evaluation(List.of(List.of(1, 2), List.of(1))));
        assertRefused(
                "Evaluation: confusion has 1 rows and one that is [-1], wanted 1 counts >= 0 in each row.",
                () -> new Evaluation(List.of(List.of(-1))));
        assertRefused(
                "Evaluation: no example is counted, wanted one or more.",
                () -> new Evaluation(List.of(List.of(0))));
        assertRefused(
                "Evaluation: 2 class names for 3 classes, wanted one for each.",
                () -> PETS.table(List.of("cat", "dog")));
    }

    private static JsonNode reference() throws IOException {
        try (InputStream json = EvaluationTest.class.getResourceAsStream("evaluation.json")) {
            return new ObjectMapper().readTree(json);
        }
    }

    private static List<Integer> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt).toList();
    }

    private static int[] ints(JsonNode array) {
        return list(array).stream().mapToInt(Integer::intValue).toArray();
    }
}
