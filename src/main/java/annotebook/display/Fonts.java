package annotebook.display;

import java.awt.Font;
import java.util.Optional;

/**
 * The letters of all pictures: DejaVu Sans, which the kit brings along.
 *
 * <p>So pictures are the same on every system, and no font needs to be installed.
 */
public final class Fonts {

    private static final Typeface TYPEFACE = Typeface.find();

    private Fonts() {}

    /** The one sentence to tell the user where this Java cannot draw a letter; pictures are then shown in words. */
    public static Optional<String> fault() {
        return Optional.ofNullable(TYPEFACE.fault());
    }

    /** Upright, in points. */
    public static Font plain(float size) {
        return styled(Font.PLAIN, size);
    }

    /** Bold, in points. */
    public static Font bold(float size) {
        return styled(Font.BOLD, size);
    }

    /** Slanted, in points. */
    public static Font italic(float size) {
        return styled(Font.ITALIC, size);
    }

    /** In one of {@link Font}'s styles; both at once is bold. */
    public static Font styled(int style, float size) {
        return TYPEFACE.styled(style).deriveFont(size);
    }

    /** Whether the font is one of these. */
    public static boolean isOurs(Font font) {
        return TYPEFACE.faces().stream().anyMatch(face -> face.getName().equals(font.getName()));
    }

    /** This font, or a font of the system where it lacks a letter of the text, such as a Chinese one. */
    public static Font able(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                ? font
                : new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
    }
}
