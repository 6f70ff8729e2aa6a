package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.html.Html;
import annotebook.kit.Version;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void itsTitleIsText() {
        String page = Page.of("<x>", Html.of("<p>body</p>\n"));
        assertTrue(page.contains("<title>&lt;x&gt;</title>"), page);
        assertTrue(page.contains("<p>body</p>\n</main>"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertTrue(page.contains("<footer>Made by " + Version.name() + ".</footer>"), page);
        assertFalse(page.contains("%s"), page);
    }
}
