package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.run.Books;
import annotebook.grading.run.ExerciseGrade;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final String PAGE = HtmlReport.of(Books.book());

    /** The page is well-formed XML but for its head, so that a browser's guesses are not needed. */
    private static Document body() throws Exception {
        String body =
                PAGE.substring(PAGE.indexOf("<body>"), PAGE.indexOf("</html>"))
                        .replace("&nbsp;", " ");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        NodeList elements = body().getElementsByTagName("*");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(elements.item(i).getNodeName());
        }
        assertFalse(names.contains("script"), names::toString);
        assertTrue(PAGE.contains("&lt;script&gt;alert(&#39;x&#39;)"));
        assertFalse(PAGE.chars().anyMatch(c -> c < ' ' && c != '\n'));
        assertFalse(PAGE.contains("\u202e"));
    }

    @Test
    void everyLinkLeadsSomewhereInThePage() throws Exception {
        Document body = body();
        Set<String> ids = new TreeSet<>();
        NodeList all = body.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getAttributes().getNamedItem("id") != null) {
                ids.add(all.item(i).getAttributes().getNamedItem("id").getNodeValue());
            }
        }
        NodeList links = body.getElementsByTagName("a");
        assertTrue(links.getLength() >= 4);
        for (int i = 0; i < links.getLength(); i++) {
            String target = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
            assertTrue(ids.contains(target.substring(1)), target);
        }
    }

    @Test
    void theNetworkIsNotNeeded() {
        assertFalse(PAGE.contains("http:") || PAGE.contains("https:") || PAGE.contains("src="));
        assertTrue(PAGE.contains("prefers-color-scheme: dark"));
    }

    @Test
    void whatHappenedIsSaid() {
        for (String words :
                List.of(
                        "2 of 5 points",
                        "1 of 2 have all of it right",
                        "1 × SWAPPED: swap them back",
                        "to be graded by hand, out of 2",
                        "this looks like",
                        "the lower of two numbers")) {
            assertTrue(PAGE.contains(words), words);
        }
    }

    @Test
    void whatFailsOnlyThroughAnotherIsSaidAndIsNoMistake() {
        String kept = HtmlReport.of(throughTheta(false));
        assertTrue(kept.contains("<b>fails only through your theta</b>"));
        assertTrue(kept.contains("1 of 2 have all of it right, 1 more but for an earlier answer"));
        assertFalse(kept.contains("1 × SWAPPED"));
        String given = HtmlReport.of(throughTheta(true));
        assertTrue(given.contains("theta: its points were given all the same"));
        assertTrue(given.contains("2 of 2 points"));
    }

    /** The book with a reason for what Bo fails. */
    private static Gradebook throughTheta(boolean given) {
        return new Gradebook(
                Books.book().rows().stream().map(row -> throughTheta(row, given)).toList(),
                List.of());
    }

    private static GradebookRow throughTheta(GradebookRow row, boolean given) {
        return new GradebookRow(
                row.student(),
                row.notebook(),
                row.entries().stream().map(entry -> throughTheta(entry, given)).toList(),
                row.remarks());
    }

    private static GradebookEntry throughTheta(GradebookEntry entry, boolean given) {
        if (!(entry instanceof GradebookEntry.Judged judged) || judged.grade().passed()) {
            return entry;
        }
        ExerciseGrade grade = judged.grade();
        return new GradebookEntry.Judged(
                new ExerciseGrade(
                        grade.exercise(),
                        grade.visible(),
                        grade.hidden(),
                        List.of("theta"),
                        given));
    }

    @Test
    void anEmptyFolderMakesAPageToo() {
        assertTrue(HtmlReport.of(new Gradebook(List.of(), List.of())).contains("0 students"));
        assertEquals(PAGE, HtmlReport.of(Books.book()));
    }
}
