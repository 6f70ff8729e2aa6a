package annotebook.display;

import static annotebook.matrix.Matrices.constant;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.network.NetworkDrawing;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgFileTest {

    private static final NetworkDrawing DRAWING = NetworkDrawing.of(constant(1, 3, 0.5));

    @Test
    void isXmlOfTheDrawingsSize() throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setEntityResolver(
                (name, uri) -> new org.xml.sax.InputSource(new java.io.StringReader("")));
        Element svg =
                parser.parse(new ByteArrayInputStream(SvgFile.bytes(DRAWING))).getDocumentElement();
        assertEquals("svg", svg.getTagName());
        assertEquals(DRAWING.width() + "px", svg.getAttribute("width"));
        assertTrue(svg.getElementsByTagName("path").getLength() > 3);
    }

    @Test
    void wordsAreOutlinesThatNeedNoFont() {
        assertFalse(new String(SvgFile.bytes(DRAWING), UTF_8).contains("<text"));
    }

    @Test
    void noNumberIsFinerThanAHundredthOfAPixel() {
        assertFalse(new String(SvgFile.bytes(DRAWING), UTF_8).matches("(?s).*\\d\\.\\d{3}.*"));
    }
}
