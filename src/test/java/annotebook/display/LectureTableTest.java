package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LectureTableTest {

    private static final LectureTable TABLE =
            LectureTable.of("Forward")
                    .tick("net_h1", 0.3775)
                    .tick("E_total", 0.5)
                    .tick(List.of("out_h1", "∂E/∂w5"), 0.5932699921, 0);

    @Test
    void textHasALineForEachNumber() {
        assertEquals(
                """
                Forward: 2 of 4 agree in every printed digit
                  ✓  net_h1   0.3775
                  ✗  E_total  0.500000000 (another number)
                  ✓  out_h1   0.593269992
                  ·  ∂E/∂w5   not yet""",
                TABLE.picture().text());
    }

    @Test
    void aNumberThatIsOneOffInTheLastDigitIsCountedApart() {
        String text = LectureTable.of("Back").tick("∂E_o2/∂out_h1", -0.0190491183).picture().text();
        assertTrue(text.startsWith("Back: 0 of 1 agree"), text);
        assertTrue(text.contains("digit, and 1 in all but the last\n  ≈"), text);
    }

    @Test
    void htmlHasARowForEachNumberAndAHead() {
        String html = Objects.requireNonNull(TABLE.picture().html());
        assertEquals(5, html.split("<tr>", -1).length - 1);
        assertTrue(html.contains(">printed<"));
    }

    @Test
    void aQuantityThatTheLectureDoesNotPrintIsRefused() {
        assertEquals(
                "the lecture prints no \"net_h3\"; names are those of its table, as in net_h1.",
                assertThrows(IllegalArgumentException.class, () -> TABLE.tick("net_h3", 1))
                        .getMessage());
    }
}
