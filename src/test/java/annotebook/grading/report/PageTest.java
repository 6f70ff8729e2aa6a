package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void itsTitleIsText() {
        String page = Page.of("<x>", "<p>body</p>\n");
        assertTrue(page.contains("<title>&lt;x&gt;</title>"), page);
        assertTrue(page.contains("<p>body</p>\n</main>"), page);
        assertTrue(page.contains("default-src 'none'"), page);
        assertFalse(page.contains("%s"), page);
    }
}
