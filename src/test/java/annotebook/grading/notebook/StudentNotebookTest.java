package annotebook.grading.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudentNotebookTest {

    private final NotebookFile copy = StudentNotebook.of(Masters.file());

    @Test
    void answersBecomeStubs() {
        assertEquals(
                """
                RealMatrix product(RealMatrix A, RealMatrix B) {
                    // YOUR CODE HERE
                    throw new UnsupportedOperationException("matrix-product");
                }""",
                copy.cell("matrix-product").orElseThrow().source());
        assertEquals("YOUR ANSWER HERE", copy.cell("why-inner").orElseThrow().source());
    }

    @Test
    void everythingElseStaysAsItIs() {
        List<Cell> before = Masters.file().cells();
        for (int i : new int[] {0, 1, 2, 3, 5, 6, 7}) {
            assertEquals(before.get(i).source(), copy.cells().get(i).source());
            assertEquals(before.get(i).id(), copy.cells().get(i).id());
        }
        assertEquals(before.size(), copy.cells().size());
    }

    @Test
    void onlyAnswersCanBeEditedAndOnlyFreeCellsDeleted() {
        assertEquals("{}", metadata("play"));
        assertEquals("false", flag("matrix-product", "deletable"));
        assertEquals("", flag("matrix-product", "editable"));
        assertEquals("false", flag("why-inner", "deletable"));
        assertEquals("", flag("why-inner", "editable"));
        assertEquals("false", flag("check-matrix-product", "editable"));
        assertEquals("false", flag("open", "editable"));
    }

    private String metadata(String id) {
        return copy.cells().stream()
                .filter(cell -> cell.id().equals(id))
                .findFirst()
                .orElseThrow()
                .json()
                .path("metadata")
                .toString();
    }

    private String flag(String gradeId, String name) {
        return copy.cell(gradeId).orElseThrow().json().path("metadata").path(name).asText("");
    }
}
