package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.chart.LineChart;
import org.junit.jupiter.api.Test;

class InWordsTest {

    private static final Drawing DRAWING =
            LineChart.of("Cost", "update", "J (nats)").curve("J", new double[] {2, 1});

    @Test
    void aFaultOfTheJdksFontsBecomesTheWordsAndTheRemedy() {
        Error fault = new Error("Probable fatal error: No physical fonts found.");
        fault.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("sun.font.SunFontManager", "getDefault", null, 1),
                    new StackTraceElement("REPL.$JShell$12", "do_it$", null, 2)
                });
        Picture picture =
                InWords.unlessPainted(
                        DRAWING,
                        () -> {
                            throw fault;
                        });
        assertNull(picture.html());
        assertNull(picture.png());
        assertTrue(picture.text().startsWith(DRAWING.text() + "\n"), picture.text());
        assertTrue(picture.text().contains("(Probable fatal error: No physical fonts found.)"));
        assertTrue(
                picture.text().contains("apt install fontconfig fonts-dejavu-core libfreetype6"));
        assertEquals(DRAWING.text().lines().count() + 1, picture.text().lines().count());
    }

    @Test
    void whatAStudentsCodeThrowsIsThrownOn() {
        Error own = new InternalError("mine");
        assertSame(
                own,
                assertThrows(
                        InternalError.class,
                        () ->
                                InWords.unlessPainted(
                                        DRAWING,
                                        () -> {
                                            throw own;
                                        })));
    }
}
