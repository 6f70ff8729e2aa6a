package annotebook.grading.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RebuiltTest {

    private static final NotebookFile MASTER = Masters.file();

    private static final String ANSWER =
            "RealMatrix product(RealMatrix A, RealMatrix B) { return A; }";

    private static Rebuilt rebuilt(Consumer<List<Cell>> edit) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : MASTER.cells()) {
            cells.add(cell.gradeId().equals("matrix-product") ? cell.withSource(ANSWER) : cell);
        }
        edit.accept(cells);
        return Rebuilt.of(MASTER, MASTER.withCells(cells));
    }

    private static int index(List<Cell> cells, String label) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).label().equals("\"" + label + "\"")) {
                return i;
            }
        }
        throw new IllegalArgumentException(label);
    }

    /** A code cell of the student's own. */
    private static Cell own(String source) {
        return MASTER.cells().get(index(MASTER.cells(), "play")).withSource(source);
    }

    private static List<String> sources(Rebuilt rebuilt) {
        return rebuilt.steps().stream()
                .map(step -> step instanceof Step.Run run ? run.source() : "judge")
                .toList();
    }

    private static String given() {
        return MASTER.cell("given").orElseThrow().source();
    }

    @Test
    void onlyGivenCellsAndAnswersRun() {
        Rebuilt rebuilt = rebuilt(cells -> {});
        assertEquals(List.of(given(), ANSWER, "judge"), sources(rebuilt));
        assertEquals(List.of(), rebuilt.remarks());
        assertEquals(List.of(), rebuilt.missing());
        assertTrue(rebuilt.written().get("why-inner").startsWith("Because every entry"));
    }

    @Test
    void addedCellsStandWhereTheStudentPutThem() {
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            cells.add(index(cells, "check-matrix-product") + 1, own("int late;"));
                            cells.add(index(cells, "matrix-product") + 1, own("int second;"));
                            cells.add(index(cells, "matrix-product") + 1, own("int first;"));
                            cells.add(0, own("int top;"));
                        });
        // nothing is judged after the last cell, so it need not run
        assertEquals(
                List.of("int top;", given(), ANSWER, "int first;", "int second;", "judge"),
                sources(rebuilt));
    }

    @Test
    void onlyTheMastersOwnCellIsATrial() throws IOException {
        String json =
                """
                {"cell_type": "code", "id": "7f", "metadata": {}, "source": "int mine;", "outputs": [], "execution_count": null}
                """;
        Cell theirs = Cell.of(new ObjectMapper().readTree(json), odd -> {});
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            cells.add(0, theirs);
                            cells.add(0, own("int played;"));
                        });
        assertEquals(
                List.of(
                        new Step.Run("added play", "int played;", true),
                        new Step.Run("added 7f", "int mine;", false)),
                rebuilt.steps().subList(0, 2));
        assertEquals(
                List.of(false, false),
                rebuilt.steps().subList(2, 4).stream()
                        .map(step -> ((Step.Run) step).trial())
                        .toList());
    }

    @Test
    void anAddedCellStaysWhenItsNeighbourIsLost() {
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            cells.set(index(cells, "matrix-product"), own("int x;"));
                        });
        assertEquals(List.of(given(), "int x;", "judge"), sources(rebuilt));
        assertEquals(List.of("matrix-product"), rebuilt.missing());
    }

    @Test
    void editedAndDeletedLockedCellsAreTheMasters() {
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            cells.set(
                                    index(cells, "given"),
                                    MASTER.cell("given").orElseThrow().withSource("int evil;"));
                            cells.remove(index(cells, "check-matrix-product"));
                        });
        assertEquals(List.of(given(), ANSWER, "judge"), sources(rebuilt));
        assertEquals(
                List.of(
                        "cell \"given\" was edited: the master's counts.",
                        "cell \"check-matrix-product\" is missing: the master's counts."),
                rebuilt.remarks());
    }

    /** A cell that carries the grade id of another, as JupyterLab copies it. */
    private static Cell copy(String gradeId, String source) {
        return MASTER.cell(gradeId).orElseThrow().withSource(source);
    }

    @Test
    void bothHalvesOfASplitAnswerRun() {
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            int at = index(cells, "matrix-product");
                            cells.set(at, copy("matrix-product", "int upper;"));
                            cells.add(at + 1, own("int between;"));
                            cells.add(at + 2, copy("matrix-product", "int lower;"));
                        });
        assertEquals(
                List.of(given(), "int upper;", "int between;", "int lower;", "judge"),
                sources(rebuilt));
        assertEquals(new Step.Run("matrix-product", "int lower;", false), rebuilt.steps().get(3));
        assertEquals(
                List.of(
                        "cell \"matrix-product\" is there 2 times: all of them count, in their order."),
                rebuilt.remarks());
    }

    @Test
    void aCopyBelowTheCheckOrStillTheStubTakesNothingAway() {
        String stub = StudentNotebook.of(MASTER).cell("matrix-product").orElseThrow().source();
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            int check = index(cells, "check-matrix-product");
                            cells.add(check, copy("matrix-product", stub));
                            cells.add(copy("matrix-product", "int late;"));
                        });
        assertEquals(List.of(given(), ANSWER, "judge"), sources(rebuilt));
    }

    @Test
    void aCopyOfGivenCodeThatWasChangedIsTheStudents() {
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            int after = index(cells, "given") + 1;
                            cells.add(after, copy("given", given()));
                            cells.add(after, copy("given", "int mine;"));
                        });
        assertEquals(List.of(given(), "int mine;", ANSWER, "judge"), sources(rebuilt));
        assertEquals(
                List.of("cell \"given\" is there 3 times: the master's counts."),
                rebuilt.remarks());
    }

    @Test
    void theHalvesOfAWrittenAnswerAreJoined() {
        Rebuilt rebuilt =
                rebuilt(
                        cells -> {
                            cells.set(index(cells, "why-inner"), copy("why-inner", "upper"));
                            cells.add(copy("why-inner", "lower"));
                        });
        assertEquals("upper\n\nlower", rebuilt.written().get("why-inner"));
    }

    @Test
    void anAnswerThatBecameProseIsToldAsSuch() throws IOException {
        Rebuilt rebuilt = Rebuilt.of(MASTER, retyped("matrix-product", "markdown"));
        assertEquals(List.of(given(), "judge"), sources(rebuilt));
        assertEquals(
                List.of("cell \"matrix-product\" became a markdown cell: it was not run."),
                rebuilt.remarks());
        assertEquals(List.of(), rebuilt.missing());
    }

    @Test
    void aWrittenAnswerIsReadWhateverItsCellHasBecome() throws IOException {
        Rebuilt rebuilt = Rebuilt.of(MASTER, retyped("why-inner", "code"));
        assertTrue(rebuilt.written().get("why-inner").startsWith("Because every entry"));
        assertEquals(List.of(), rebuilt.missing());
        assertEquals(List.of(), rebuilt.remarks());
    }

    private static NotebookFile retyped(String gradeId, String type) throws IOException {
        String json = new String(MASTER.bytes(), UTF_8);
        int at = json.lastIndexOf("\"cell_type\"", json.indexOf("\"id\": \"" + gradeId));
        String rest = json.substring(at).replaceFirst("code|markdown", type);
        return NotebookFile.parse((json.substring(0, at) + rest).getBytes(UTF_8), "retyped");
    }

    @Test
    void oddCellsAreToldAFewOfThem() throws IOException {
        String seven = "7,".repeat(8) + "7";
        NotebookFile odd =
                NotebookFile.parse(
                        ("{\"cells\": [" + seven + "], \"nbformat\": 4}").getBytes(UTF_8), "odd");
        List<String> remarks = Rebuilt.of(MASTER, odd).remarks();
        assertEquals("cell 1: it is not a JSON object: the rest counts.", remarks.get(0));
        assertEquals("more of its cells are odd: the rest counts.", remarks.get(5));
    }

    @Test
    void theMastersOrderCounts() {
        Rebuilt rebuilt = rebuilt(Collections::reverse);
        assertEquals(List.of(given(), ANSWER, "judge"), sources(rebuilt));
        assertEquals(
                List.of(
                        "cells were moved (check-matrix-product, matrix-product, given, open): the master's order counts."),
                rebuilt.remarks());
    }

    @Test
    void anAnswerThatIsNoCodeIsMissing() {
        NotebookFile prose = MASTER.withCells(List.of(MASTER.cell("why-inner").orElseThrow()));
        Rebuilt rebuilt = Rebuilt.of(MASTER, prose);
        assertEquals(List.of("matrix-product"), rebuilt.missing());
        assertEquals(List.of("why-inner"), List.copyOf(rebuilt.written().keySet()));
    }

    @Test
    void anEmptyNotebookIsStillJudged() {
        Rebuilt rebuilt = Rebuilt.of(MASTER, MASTER.withCells(List.of()));
        assertEquals(List.of(given(), "judge"), sources(rebuilt));
        assertEquals(List.of("matrix-product", "why-inner"), rebuilt.missing());
        assertEquals(Map.of("why-inner", ""), rebuilt.written());
    }
}
