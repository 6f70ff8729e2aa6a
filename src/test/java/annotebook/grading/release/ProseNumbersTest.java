package annotebook.grading.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.NotebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that the prose of a master repeats, in the course's own masters. */
class ProseNumbersTest {

    private static final Path NOTEBOOKS = Path.of("notebooks");

    static List<Path> masters() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            List<Path> masters =
                    files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
            assertTrue(masters.size() >= 11, masters::toString);
            return masters;
        }
    }

    @ParameterizedTest
    @MethodSource("masters")
    void theMastersSayWhatTheyAreWorth(Path master) throws NotebookException {
        assertEquals(List.of(), stale(Master.read(master)));
    }

    /** Otherwise the test above could pass because nothing is read. */
    @ParameterizedTest
    @MethodSource("masters")
    void theHeadOfEveryMasterIsRead(Path master) throws NotebookException {
        List<String> stale =
                staleWith(master, "title", " minutes, ", " minutes, 77 exercises, 78 points, ");
        assertEquals(2, stale.size(), stale::toString);
    }

    @ParameterizedTest
    @MethodSource("masters")
    void theEndOfEveryMasterWithPointsIsRead(Path master) throws NotebookException {
        List<String> stale =
                staleWith(master, "end", "checks should add up to ", "checks should add up to 9");
        boolean hasPoints = !master.getFileName().toString().startsWith("00");
        assertEquals(hasPoints ? 1 : 0, stale.size(), stale::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "02_forward_propagation; title; 6 exercises; 7 exercises; \"7 exercises\", but the notebook has 6",
                "02_forward_propagation; title; 17 points; 16 points; \"16 points\", but the notebook has 17",
                "00_getting_started; title; 1 exercise; 2 exercises; \"2 exercises\", but the notebook has 1",
                "01_zero_initialization; title; 8 points; 9 points; \"9 points\", but the notebook has 8",
                "01_zero_initialization; title; | 10 | 3 |; | 10 | 2 |; \"| `random-theta` | 10 | 2 |\", but it is worth 3",
                "01_zero_initialization; title; | 6 | 2 |; | 6 | 1 |; \"| `why-zero-fails` | 6 | 1 |\", but it is worth 2",
                "02_forward_propagation; sigmoid-text; 2 points; 1 point; \"## 1 · The sigmoid (5 minutes, 1 point)\", but what follows has 2",
                "08_improving_learning; search-text; 2 points; 3 points; \"## 10 · Choosing the numbers (14 minutes, 3 points)\", but what follows has 2",
                "10_cifar10; report-text; written, 4; written, 5; \"## Exercise `report` · 12 minutes, written, 5 points\", but what follows has 4",
                "03_backpropagation; end; five checks; four checks; \"four checks\", but there are 5",
                "03_backpropagation; end; to 17; to 18; \"add up to 18\", but they add up to 17",
                "08_improving_learning; end; 2 points are; 1 point is; \"1 point is for what you write\", but the written answers are worth 2",
                "10_cifar10; end; worth 4; worth 5; \"is worth 5 more\", but the written answers are worth 4"
            })
    void aStaleNumberIsNamed(
            String notebook, String cell, String text, String other, String sentence)
            throws NotebookException {
        assertEquals(
                List.of("%s says %s; correct the text".formatted(cell, sentence)),
                staleWith(NOTEBOOKS.resolve(notebook + ".ipynb"), cell, text, other));
    }

    @Test
    void otherNumbersMayCountWhatTheyLike() throws NotebookException {
        assertEquals(
                List.of(),
                staleWith(
                        NOTEBOOKS.resolve("05_gradient_descent.ipynb"),
                        "data-text",
                        "\n",
                        "\nAfter 5 minutes, 90 of the 3 points of exercise 7 are worth more.\n"));
    }

    /** What is stale once a text of one cell is replaced by another. */
    private static List<String> staleWith(Path file, String id, String text, String other)
            throws NotebookException {
        Master master = Master.read(file);
        return stale(
                new Master(
                        master.fileName(),
                        master.file()
                                .mapCells(
                                        cell ->
                                                cell.id().equals(id)
                                                        ? cell.withSource(
                                                                cell.source().replace(text, other))
                                                        : cell)));
    }

    private static List<String> stale(Master master) {
        List<String> sentences = new ArrayList<>();
        ProseNumbers.review(master, (cell, what) -> sentences.add(cell.id() + " " + what));
        return sentences;
    }
}
