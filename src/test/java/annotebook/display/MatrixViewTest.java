package annotebook.display;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class MatrixViewTest {

    @Test
    void textHasRowsAndShape() {
        Picture picture = MatrixView.picture(matrix(row(0.5, -1), row(10, 2.25)));
        assertEquals("[  0.5  -1    ]\n[ 10     2.25 ]   2x2", picture.text());
    }

    @Test
    void htmlHasACellForEachEntryAndTheShape() {
        String html = html(MatrixView.picture(constant(3, 4, 0.25)));
        assertEquals(3, count(html, "<tr"));
        assertEquals(12, count(html, "<td"));
        assertTrue(html.contains(">3x4<"), html);
    }

    @Test
    void htmlTakesItsColoursFromThePage() {
        String html = html(MatrixView.picture(constant(2, 2, 1)));
        assertTrue(html.contains("color:inherit") && html.contains("currentColor"), html);
        assertFalse(html.contains("color:#"), html);
    }

    @Test
    void aLargeMatrixIsShownWithDots() {
        Picture picture = MatrixView.picture(constant(100, 50, 1));
        assertEquals(12, count(html(picture), "<tr"));
        assertEquals(144, count(html(picture), "<td"));
        assertTrue(picture.text().contains("⋮") && picture.text().contains("…"));
        assertTrue(picture.text().endsWith("100x50"));
    }

    @Test
    void aVectorIsAColumnOnThePageAndARowInText() {
        Picture picture = MatrixView.picture(vector(0.05, 0.1));
        assertEquals("[0.05, 0.1]   2 numbers", picture.text());
        assertEquals(2, count(html(picture), "<tr"));
    }

    @Test
    void anEmptyVectorIsShown() {
        assertTrue(MatrixView.picture(vector()).text().contains("0 numbers"));
    }

    private static String html(Picture picture) {
        return Objects.requireNonNull(picture.html());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
