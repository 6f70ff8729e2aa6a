package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ImageTagTest {

    @Test
    void anImageHasItsSizeItsWordsAndItsData() {
        String html = new ImageTag("image/png", "QUJD", 3, 2).html("a \"b\"").toString();
        assertTrue(html.startsWith("<img width=\"3\" height=\"2\" alt=\"a &quot;b&quot;\""), html);
        assertTrue(html.contains("src=\"data:image/png;base64,QUJD\""), html);
    }
}
