package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.run.Books;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTableTest {

    @Test
    void aRowAStudentAndWrittenPointsEmpty() {
        List<String> lines = GradesTable.of(Books.book()).text().lines().toList();
        assertEquals(3, lines.size());
        assertEquals("student,notebook,sigmoid,xnor,why,total,out of,notes,answers", lines.get(0));
        assertTrue(lines.get(1).matches("ann,02_net,2,0,,2,5,,why:[0-9a-f]{12}"), lines.get(1));
        assertTrue(lines.get(2).contains(",02_net,0,0,,0,5,"), lines.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r=1", "\uff1d1", "\u0000=1"})
    void aFormulaIsOnlyText(String student) {
        Gradebook book =
                new Gradebook(
                        List.of(new GradebookRow(student, "02", List.of(), List.of())), List.of());
        String cell = GradesTable.of(book).text().lines().toList().get(1);
        assertTrue(cell.startsWith("'") || cell.startsWith("\u2039"), cell);
    }

    @Test
    void nothingInItSteersATerminal() {
        String csv = GradesTable.of(Books.book()).text();
        assertFalse(csv.chars().anyMatch(c -> c < ' ' && c != '\r' && c != '\n'));
        assertFalse(csv.contains("\u202e"));
    }
}
