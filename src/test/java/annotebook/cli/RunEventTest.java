package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class RunEventTest {

    @Test
    void everyEventOfTheScriptIsRead() {
        assertEquals(
                new RunEvent.Plan(12),
                NotebookRunner.parse("{\"event\": \"plan\", \"cells\": 12}"));
        assertEquals(
                new RunEvent.CellDone("a.ipynb", 3),
                NotebookRunner.parse("{\"event\":\"cell\",\"notebook\":\"a.ipynb\",\"cell\":3}"));
        assertEquals(
                new RunEvent.Failure("a.ipynb", 3, null, "x\ny"),
                NotebookRunner.parse(
                        "{\"event\":\"failure\",\"notebook\":\"a.ipynb\",\"cell\":3,\"gradeId\":null,\"error\":\"x\\ny\"}"));
    }

    @Test
    void anythingElseIsAFaultOfTheScript() {
        assertThrows(UncheckedIOException.class, () -> NotebookRunner.parse("Kernel died"));
        assertThrows(UncheckedIOException.class, () -> NotebookRunner.parse("{\"event\":\"new\"}"));
    }
}
