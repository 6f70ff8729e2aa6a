package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FontsTest {

    @Test
    void theKitsFontIsTakenInEachStyleAndSize() {
        assertEquals(Optional.empty(), Fonts.fault());
        List<Font> fonts = List.of(Fonts.plain(12), Fonts.bold(14), Fonts.italic(11.5f));
        assertEquals(
                List.of("DejaVu Sans", "DejaVu Sans Bold", "DejaVu Sans Oblique"),
                fonts.stream().map(font -> font.getFontName()).toList());
        assertEquals(
                List.of(Font.PLAIN, Font.BOLD, Font.ITALIC),
                fonts.stream().map(Font::getStyle).toList());
        assertEquals(List.of(12f, 14f, 11.5f), fonts.stream().map(Font::getSize2D).toList());
        assertEquals("DejaVu Sans Bold", Fonts.styled(Font.BOLD | Font.ITALIC, 12).getFontName());
    }

    @Test
    void itHasTheSymbolsOfTheLecture() {
        assertEquals(-1, Fonts.plain(12).canDisplayUpTo("θ₀ Θ¹ δ³ ∂J/∂z α λ η σ ≤ ∞ ⋮ ₁₂ ∇ × ·"));
        assertEquals(-1, Fonts.bold(12).canDisplayUpTo("θ₀ δ ∂ ⋮ + × σ − 1/x exp"));
    }

    @Test
    void lettersThatItLacksComeFromTheSystem() {
        Font bold = Fonts.bold(14);
        assertSame(bold, Fonts.able(bold, "Kosten für θ"));
        Font other = Fonts.able(bold, "代价 J");
        assertEquals(Font.SANS_SERIF, other.getName());
        assertEquals(Font.BOLD, other.getStyle());
        assertEquals(14, other.getSize2D());
    }
}
