package annotebook.grading.notebook;

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
        Cell theirs = Cell.of(new ObjectMapper().readTree(json), "cell");
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

    @Test
    void theFirstOfADoubledIdCounts() {
        Rebuilt rebuilt =
                rebuilt(
                        cells ->
                                cells.add(
                                        MASTER.cell("matrix-product")
                                                .orElseThrow()
                                                .withSource("again")));
        assertEquals(List.of(given(), ANSWER, "judge"), sources(rebuilt));
        assertEquals(
                List.of("cell \"matrix-product\" is there twice: the first counts."),
                rebuilt.remarks());
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
