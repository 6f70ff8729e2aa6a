package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a notebook shows, on systems and in viewers other than the author's. */
@Isolated("it changes the locale")
class NotebookViewersTest extends OpenedNotebook {

    @Test
    void whatIsPaintedIsThereForViewersWithoutHtmlToo() throws Exception {
        for (String value :
                new String[] {
                    "new org.knowm.xchart.XYChartBuilder().build()",
                    "annotebook.display.network.NetworkDrawing.of(matrix(row(1, 2)))",
                    "annotebook.display.chart.LineChart.of(\"Cost\", \"update\", \"J (nats)\")"
                }) {
            DisplayData shown = kernel.eval(value);
            assertTrue(((String) shown.getData(MIMEType.TEXT_HTML)).contains(" alt="), value);
            assertTrue(((String) shown.getData(MIMEType.IMAGE_PNG)).startsWith("iVBOR"), value);
        }
    }

    @Test
    void numbersHavePointsOnAGermanSystemToo() throws Exception {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("0,83", "%.2f".formatted(0.83));
            Notebook.open("00_getting_started");
            assertEquals("0.83", kernel.evalRaw("\"%.2f\".formatted(0.83)"));
            assertEquals("1,000 rows", kernel.evalRaw("String.format(\"%,d rows\", 1000)"));
            kernel.evalRaw(
                    "var chart = new org.knowm.xchart.XYChartBuilder().build(); show(chart);");
            assertEquals(Locale.ROOT, kernel.evalRaw("chart.getStyler().getLocale()"));
            assertEquals(Locale.GERMANY, Locale.getDefault(), "the language of messages stays");
        } finally {
            Locale.setDefault(here);
        }
    }
}
