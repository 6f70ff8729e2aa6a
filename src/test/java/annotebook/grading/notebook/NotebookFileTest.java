package annotebook.grading.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookFileTest {

    @TempDir private Path folder;

    @Test
    void whatJupyterWroteComesBackByteForByte() throws IOException {
        byte[] bytes = Masters.bytes();
        assertArrayEquals(bytes, NotebookFile.parse(bytes, "master").bytes());
    }

    @Test
    void whatIsNotKnownIsKept() throws IOException {
        String text =
                notebook("{'cell_type': 'raw', 'source': 'x', 'later': [1.50, {'a': null}]}")
                        .replace("{'cells'", "{'new': 1e400, 'cells'");
        String written = new String(parse(text).bytes(), UTF_8);
        assertTrue(written.contains("\"new\": 1E+400"), written);
        assertTrue(written.contains("1.50"), written);
        assertTrue(written.contains("\"a\": null"), written);
    }

    @Test
    void cellsSayWhatTheyAreFor() throws IOException {
        NotebookFile master = Masters.file();
        assertEquals(
                List.of(
                        CellRole.PLAIN,
                        CellRole.LOCKED,
                        CellRole.LOCKED,
                        CellRole.PLAIN,
                        CellRole.ANSWER,
                        CellRole.CHECK,
                        CellRole.PLAIN,
                        CellRole.PLAIN,
                        CellRole.MANUAL),
                master.cells().stream().map(Cell::role).toList());
        assertEquals(List.of("given"), master.cells().get(2).tags());
        assertEquals(2, master.cell("why-inner").orElseThrow().nbgrader().orElseThrow().points());
        assertEquals(CellType.MARKDOWN, master.cell("why-inner").orElseThrow().type());
        assertTrue(master.cell("play").isEmpty(), "an id is no grade id");
    }

    @Test
    void aSourceIsOneTextOrLines() throws IOException {
        NotebookFile file =
                parse(
                        notebook(
                                "{'cell_type': 'code', 'source': 'a\\nb'},"
                                        + "{'cell_type': 'code', 'source': ['a\\n', 'b']}"));
        assertEquals(file.cells().get(0).source(), file.cells().get(1).source());
    }

    @Test
    void aNewSourceIsWrittenAsLinesAndOldCellsStayAsTheyWere() throws IOException {
        Cell old = Masters.file().cells().get(0);
        Cell changed = old.withSource("one\n\ntwo");
        assertEquals("one\n\ntwo", changed.source());
        assertFalse(old.source().contains("two"));
        assertEquals("[\"one\\n\",\"\\n\",\"two\"]", changed.json().get("source").toString());
    }

    @Test
    void outputsAndCountsAreTakenOut() throws IOException {
        NotebookFile ran =
                parse(
                        notebook(
                                "{'cell_type': 'code', 'source': 'a', 'execution_count': 7,"
                                        + " 'metadata': {'execution': {'iopub.status.busy': 'now'}, 'tags': ['x']},"
                                        + " 'outputs': [{'text': 'secret'}]}"));
        String written = new String(ran.mapCells(Cell::withoutOutputs).bytes(), UTF_8);
        assertTrue(written.contains("\"execution_count\": null"), written);
        assertTrue(written.contains("\"outputs\": []"), written);
        assertTrue(written.contains("\"x\""), written);
        assertFalse(written.contains("secret") || written.contains("busy"), written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'cells': [ | not JSON at line 1",
                "^ ^ | no list of cells",
                "'text' | no list of cells",
                "{'cells': [], 'nbformat': 4} {} | not JSON",
                "{'cells': {}, 'nbformat': 4} | no list of cells",
                "{'cells': [], 'nbformat': 3} | nbformat is not 4",
                "{'cells': [], 'nbformat': '4'} | nbformat is not 4",
            })
    void whatIsNoNotebookIsRefusedInASentence(String text, String words) {
        assertRefused(text.getBytes(UTF_8), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | it is not a JSON object",
                "{'cell_type': 'code', 'source': null} | \"source\" is not a list of texts",
                "{'cell_type': 'code', 'source': [1]} | \"source\" is not a list of texts",
                "{'cell_type': 'heading', 'source': ''} | \"cell_type\" is not one of",
                "{'cell_type': 'raw', 'source': '', 'metadata': null} | \"metadata\" is not a JSON object",
                "{'cell_type': 'raw', 'source': '', 'metadata': {'tags': null}} | \"tags\" is not a list",
                "{'cell_type': 'raw', 'source': '', 'metadata': {'nbgrader': null}} | no grade_id",
                "{'cell_type': 'raw', 'source': '', 'metadata': {'nbgrader': {'grade': true}}} | no grade_id",
                "{'cell_type': 'raw', 'source': '', 'metadata': {'nbgrader': {'grade_id': 5}}} | no grade_id",
            })
    void anOddCellIsEmptyAndTheOthersStay(String odd, String words) throws IOException {
        String good = "{'cell_type': 'code', 'source': 'x'}";
        NotebookFile file = parse(notebook(good + "," + odd + "," + good));
        assertEquals(List.of("x", "", "x"), file.cells().stream().map(Cell::source).toList());
        assertEquals(CellRole.PLAIN, file.cells().get(1).role());
        assertOdd(file, "cell 2: " + words.replace("no grade_id", "nbgrader's"));
        assertMasterRefused(file, "a.ipynb, cell 2: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'grade': 'yes' | \"grade\" is neither",
                "'points': '' | \"points\" is not a number",
                "'points': -2 | \"points\" is not a number",
                "'points': 1e999999999 | \"points\" is not a number",
            })
    void aCellKeepsItsIdWhateverElseNbgraderSays(String field, String words) throws IOException {
        NotebookFile file =
                parse(
                        notebook(
                                "{'cell_type': 'code', 'source': 'x', 'metadata': {'nbgrader': {'grade_id': 'a', "
                                        + field
                                        + "}}}"));
        assertEquals("a", file.cells().get(0).gradeId());
        assertEquals(0, file.cells().get(0).points());
        assertOdd(file, "cell 1: nbgrader's " + words);
    }

    @Test
    void whatPythonReadsAsJsonIsReadLikeIt() throws IOException {
        String nan = "{'cell_type': 'code', 'source': 'x', 'outputs': [{'w': [NaN, -Infinity]}]}";
        NotebookFile file = parse(notebook(nan));
        assertEquals("x", file.cells().get(0).source());
        assertOdd(file, "its JSON has a name twice in one place, or a number such as NaN");
        NotebookFile twice = parse(notebook("{'cell_type': 'raw', 'source': 'a', 'source': 'b'}"));
        assertEquals("b", twice.cells().get(0).source());
        assertOdd(twice, "its JSON has a name twice");
        NotebookFile real = parse("{'cells': [], 'nbformat': 4.0}");
        assertOdd(real, "its nbformat is not written as a whole number");
        assertMasterRefused(real, "a.ipynb, its nbformat");
    }

    @Test
    void windowsLineEndsAreLineEnds() throws IOException {
        NotebookFile file =
                parse(notebook("{'cell_type': 'code', 'source': ['a\\r\\n', 'b\\rc']}"));
        assertEquals("a\nb\nc", file.cells().get(0).source());
        assertEquals(List.of(), file.oddities());
    }

    private static void assertOdd(NotebookFile file, String words) {
        assertEquals(1, file.oddities().size(), () -> file.oddities().toString());
        assertTrue(file.oddities().get(0).startsWith(words), file.oddities().get(0));
    }

    /** What a student may hand in, an instructor does not. */
    private void assertMasterRefused(NotebookFile odd, String words) throws IOException {
        Path file = Files.write(folder.resolve("a.ipynb"), odd.bytes());
        String sentence =
                assertThrows(NotebookException.class, () -> Master.read(file)).getMessage();
        assertTrue(sentence.startsWith(words), sentence);
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefusedInASentence() {
        assertRefused("[".repeat(1_000_000).getBytes(UTF_8), "100 levels");
        assertRefused(("[" + "1,".repeat(3_000_000) + "1]").getBytes(UTF_8), "32 MiB");
        assertRefused(new byte[NotebookJson.MOST_BYTES + 1], "32 MiB");
        assertRefused(notebook("1".repeat(2000)).getBytes(UTF_8), "a notebook has at most");
    }

    @Test
    void noBytesGiveAnythingButThatSentence() {
        Random random = new Random(6);
        byte[] master = Masters.bytes();
        for (int i = 0; i < 2000; i++) {
            byte[] broken = master.clone();
            for (int j = 0; j < 3; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                NotebookFile.parse(broken, "broken").bytes();
            } catch (NotebookException e) {
                assertFalse(String.valueOf(e.getMessage()).contains("\n"));
            }
        }
    }

    @Test
    void halfASurrogatePairCanBeWritten() throws IOException {
        byte[] bytes = parse(notebook("{'cell_type': 'raw', 'source': '\\ud800'}")).bytes();
        assertEquals("?", NotebookFile.parse(bytes, "again").cells().get(0).source());
    }

    @Test
    void onlyRegularFilesAreRead() throws IOException {
        Path file = Files.write(folder.resolve("a.ipynb"), Masters.bytes());
        assertEquals(9, NotebookFile.read(file).cells().size());
        assertThrows(NotebookException.class, () -> NotebookFile.read(folder));
        Path missing = folder.resolve("b.ipynb");
        String sentence =
                assertThrows(NotebookException.class, () -> NotebookFile.read(missing))
                        .getMessage();
        assertEquals("b.ipynb: there is no such file (links do not count).", sentence);
    }

    private static void assertRefused(byte[] bytes, String words) {
        String sentence =
                assertThrows(
                                NotebookException.class,
                                () ->
                                        NotebookFile.parse(
                                                new String(bytes, UTF_8)
                                                        .replace('\'', '"')
                                                        .getBytes(UTF_8),
                                                "n.ipynb"))
                        .getMessage();
        assertTrue(sentence.startsWith("n.ipynb"), sentence);
        assertTrue(sentence.contains(words), sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }

    private static String notebook(String cell) {
        return "{'cells': [" + cell + "], 'nbformat': 4, 'nbformat_minor': 5}";
    }

    private static NotebookFile parse(String text) throws NotebookException {
        return NotebookFile.parse(text.replace('\'', '"').getBytes(UTF_8), "n.ipynb");
    }
}
