package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whatHtmlWouldReadIsEscaped() {
        assertEquals("&lt;b&gt; &amp; &quot;c&quot;", Html.escape("<b> & \"c\""));
    }

    @Test
    void anImageHasItsSizeItsWordsAndItsData() {
        String html = Html.image("image/png", "QUJD", Html.size(3, 2), "a \"b\"");
        assertTrue(html.startsWith("<img width=\"3\" height=\"2\" alt=\"a &quot;b&quot;\""), html);
        assertTrue(html.contains("src=\"data:image/png;base64,QUJD\""), html);
    }
}
