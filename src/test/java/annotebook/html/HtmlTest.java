package annotebook.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void aTextIsEscapedInContentAndInAttributes() {
        assertEquals(
                "<b title=\"&quot; onclick=&#39;\">&lt;b&gt; &amp;amp; %s</b>",
                Html.of("<b title=\"%s\">%s</b>", "\" onclick='", "<b> &amp; %s").toString());
    }

    @Test
    void whatIsNoTextIsEscapedAsOne() {
        assertEquals("[&lt;b&gt;] null", Html.of("%s %s", List.of("<b>"), null).toString());
    }

    @Test
    void aPieceOfHtmlIsNotEscapedAgain() {
        Html cell = Html.of("<td>%s</td>", "<");
        assertEquals(
                "<tr><td>&lt;</td><td>&lt;</td></tr>",
                Html.of("<tr>%s</tr>", Html.all(cell, cell)).toString());
        assertEquals(
                "<td>&lt;</td><td>&lt;</td>",
                Stream.of(cell, cell).collect(Html.joined()).toString());
        assertTrue(Stream.<Html>of().collect(Html.joined()).isEmpty());
    }

    @Test
    void aNumberIsWrittenTheSameInEveryCountry() {
        assertEquals("width:12.5%", Html.of("width:%.1f%%", 12.5).toString());
    }
}
