package annotebook.display;

import com.google.common.base.Throwables;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The font of the kit in its styles, tried once.
 *
 * @param faces plain, bold and oblique, each at the place that is its style in {@link Font}, of size 1; none where the system's own font is taken
 * @param fault why nothing can be drawn, in a sentence with the remedy; null where it can
 */
record Typeface(List<Font> faces, @Nullable String fault) {

    /** Names the list that a JDK on Linux takes instead of asking the system for its fonts. */
    private static final String LIST = "sun.awt.fontconfig";

    /** The font, after a letter was drawn with it. */
    static Typeface find() {
        System.setProperty(
                "java.awt.headless", "true"); // or macOS opens a window's icon for charts
        try {
            return found();
        } catch (RuntimeException | Error e) { // nothing that a student wrote runs here
            return new Typeface(List.of(), sentence(e));
        }
    }

    /** The face of one of {@link Font}'s styles; bold and italic at once is bold. */
    Font styled(int style) {
        if (faces.isEmpty()) {
            return new Font(Font.SANS_SERIF, style, 1);
        }
        return faces.get(style == (Font.BOLD | Font.ITALIC) ? Font.BOLD : style);
    }

    /** What to tell the user of a Java that failed so. */
    static String sentence(Throwable thrown) {
        String message = String.valueOf(Throwables.getRootCause(thrown).getMessage());
        return ("This Java cannot draw letters (%s), so pictures are shown in words until you install fontconfig, a font and"
                        + " FreeType (Debian, Ubuntu: apt install fontconfig fonts-dejavu-core libfreetype6 libharfbuzz0b; Fedora: dnf"
                        + " install fontconfig dejavu-sans-fonts freetype) or a whole JDK (adoptium.net) and restart the kernel.")
                .formatted(message.lines().findFirst().orElse("no reason"));
    }

    /** Whether the JDK's own search for fonts threw this, and nothing that a student wrote. */
    static boolean isAtFault(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith("sun.font.");
    }

    private static Typeface found() {
        try {
            return in(FontFiles.folder());
        } catch (IOException | FontFormatException e) { // no room for files
            draw(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
            return new Typeface(List.of(), null);
        }
    }

    /**
     * When a JDK uses its first font, whichever it is, it asks the system for all fonts, and on Linux it fails
     * where there are none. It asks again at the next font, and then finds our list.
     */
    private static Typeface in(Path folder) throws IOException, FontFormatException {
        try {
            return drawn(folder);
        } catch (RuntimeException | Error first) {
            System.setProperty(LIST, FontFiles.list(folder).toString());
            try {
                return drawn(folder);
            } catch (RuntimeException | Error again) {
                throw first; // it names what is missing
            }
        }
    }

    private static Typeface drawn(Path folder) throws IOException, FontFormatException {
        List<Font> faces = new ArrayList<>();
        for (String name : FontFiles.NAMES) {
            Font face = Font.createFont(Font.TRUETYPE_FONT, FontFiles.file(folder, name).toFile());
            faces.add(face.deriveFont(faces.size())); // its place is its style
        }
        draw(faces.get(0).deriveFont(12f));
        return new Typeface(List.copyOf(faces), null);
    }

    /** As pixels and as an outline, the two ways in which pictures have their letters. */
    private static void draw(Font font) {
        Graphics2D g = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB).createGraphics();
        g.setFont(font);
        g.drawString("J", 2, 16);
        font.createGlyphVector(g.getFontRenderContext(), "J").getOutline();
        g.dispose();
    }
}
