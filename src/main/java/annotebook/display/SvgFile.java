package annotebook.display;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Drawings as SVG, sharp at any zoom.
 *
 * <p>The SVG travels inside an image tag: JupyterLab strips bare SVG out of the HTML of notebooks that it does not trust yet.
 */
public final class SvgFile {

    /** Decimals from the third on: hundredths of a pixel are enough, and the file is a third as long. */
    private static final Pattern FINER_THAN_SEEN = Pattern.compile("(\\.\\d\\d)\\d+");

    private SvgFile() {}

    /** The drawing as a picture, or in words where nothing can be drawn. */
    public static Picture picture(Drawing drawing) {
        return InWords.unlessPainted(drawing, () -> painted(drawing));
    }

    private static Picture painted(Drawing drawing) {
        String svg = Base64.getEncoder().encodeToString(bytes(drawing));
        ImageTag tag = new ImageTag("image/svg+xml", svg, drawing.width(), drawing.height());
        String html = tag.html(drawing.text()).toString();
        return new Picture(html, Bitmap.picture(drawing).png(), drawing.text());
    }

    static byte[] bytes(Drawing drawing) {
        VectorGraphics2D g = new VectorGraphics2D();
        drawing.paint(g);
        PageSize page = new PageSize(drawing.width(), drawing.height());
        Document svg = Processors.get("svg").getDocument(g.getCommands(), page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            svg.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FINER_THAN_SEEN.matcher(bytes.toString(UTF_8)).replaceAll("$1").getBytes(UTF_8);
    }
}
