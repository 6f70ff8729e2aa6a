package annotebook.display.network;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Picture;
import annotebook.display.Pixels;
import java.awt.Color;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NetworkDrawingTest {

    private static final NetworkDrawing XNOR =
            NetworkDrawing.of(
                    matrix(row(-30, 20, 20), row(10, -20, -20)), matrix(row(-10, 20, 20)));

    @Test
    void textHasSizesValuesAndWeights() {
        String text = XNOR.titled("XNOR").input(vector(1, 1)).text();
        assertTrue(text.startsWith("XNOR: 2-2-1 network\n  x = [1, 1]\n"), text);
        assertTrue(text.contains("z2 = [10, -30]"), text);
        assertTrue(text.contains("h = [1.000]"), text);
        assertTrue(text.contains("Theta1 = [[-30, 20, 20], [10, -20, -20]]"), text);
    }

    @Test
    void theReadersOwnFunctionsFillTheUnits() {
        // z2 = (0 · -30 + 20 + 20, 0 · 10 - 20 - 20) and g halves it
        String text = XNOR.input(vector(1, 1), a -> vector(0).append(a), z -> z / 2).text();
        assertTrue(text.contains("z2 = [40, -40], a2 = [20, -20]"), text);
    }

    @Test
    void thePictureIsAnSvgWithAPngBesideIt() {
        Picture picture = XNOR.picture();
        String html = Objects.requireNonNull(picture.html());
        assertTrue(html.contains("src=\"data:image/svg+xml;base64,"));
        assertTrue(html.contains("width=\"%d\"".formatted(XNOR.width())));
        assertEquals(2 * XNOR.width(), Pixels.of(picture).getWidth());
    }

    @Test
    void bothSignsHaveTheirColour() {
        assertTrue(count(XNOR, Palette.BLUE) > 2000);
        assertTrue(count(XNOR, Palette.VERMILLION) > 1500);
        NetworkDrawing positive = NetworkDrawing.of(constant(2, 3, 1));
        assertTrue(count(positive, Palette.VERMILLION) < count(XNOR, Palette.VERMILLION));
    }

    @Test
    void negativeEdgesAreDashed() {
        long dashed = count(NetworkDrawing.of(matrix(row(0, -5))), Palette.VERMILLION);
        long solid = count(NetworkDrawing.of(matrix(row(0, 5))), Palette.BLUE);
        assertTrue(dashed > solid / 3 && dashed < 0.8 * solid, dashed + " of " + solid);
    }

    @Test
    void aLargerWeightIsAThickerEdge() {
        long thin = count(NetworkDrawing.of(matrix(row(0, 1, -9))), Palette.BLUE);
        long thick = count(NetworkDrawing.of(matrix(row(0, 8, -9))), Palette.BLUE);
        assertTrue(thick > 1.5 * thin, thin + ", " + thick);
    }

    @Test
    void highlightsArePaintedYellow() {
        assertEquals(0, count(XNOR, Palette.YELLOW));
        long unit = count(XNOR.highlightUnit(2, 1), Palette.YELLOW);
        long edge = count(XNOR.highlightEdge(2, 1, 1), Palette.YELLOW);
        assertTrue(unit > 2000 && edge > 1000);
        assertTrue(count(XNOR.highlightUnit(2, 1).highlightEdge(2, 1, 1), Palette.YELLOW) > unit);
    }

    @Test
    void activeUnitsAreDarker() {
        NetworkDrawing one = NetworkDrawing.of(matrix(row(0, 50)));
        Color full = new Color(1 - 0.55f, 1 - 0.24f, 1 - 0.06f);
        assertTrue(count(one.input(vector(1)), full) > 2000);
        assertEquals(0, count(one.input(vector(-1)), full));
    }

    @Test
    void longNamesGetRoom() {
        NetworkDrawing named = XNOR.inputs("how dark the picture is", "x2").outputs("digit 0?");
        assertTrue(named.width() > XNOR.width() + 100);
    }

    @Test
    void edgesAndUnitsHaveTheNamesThatTheyAreGiven() {
        NetworkDrawing named = XNOR.edges(1, "b₁", "w₁", "w₂", "b₁", "w₃").units(2, "and", "nor");
        String text = named.text();
        assertTrue(text.endsWith("\n  b₁ = -30, w₁ = 20, w₂ = 20, b₁ = 10, w₃ = -20"), text);
        assertTrue(different(XNOR, XNOR.edges(1, "b₁")));
        assertTrue(different(XNOR, XNOR.units(2, "and")));
        assertTrue(different(XNOR.input(vector(1, 1)), XNOR.input(vector(1, 1)).units(2, "and")));
    }

    private static boolean different(NetworkDrawing one, NetworkDrawing other) {
        return !Objects.equals(one.picture().png(), other.picture().png());
    }

    @Test
    void largeNetworksAndNumbersThatAreNotFiniteAreDrawn() {
        NetworkDrawing large = NetworkDrawing.of(constant(25, 65, 0.1), constant(10, 26, -1));
        assertTrue(large.height() < 1000);
        assertTrue(count(large, Palette.BLUE) > 1000);
        NetworkDrawing broken =
                NetworkDrawing.of(matrix(row(Double.NaN, Double.POSITIVE_INFINITY)));
        assertTrue(Pixels.of(broken.input(vector(1)).picture()).getWidth() > 0);
    }

    @Test
    void thetasThatDoNotFitAreRefused() {
        assertEquals(
                "network: Theta2 is 1x2, wanted 3 columns (the bias unit and the 2 units that Theta1, 2x3, makes).",
                refusal(() -> NetworkDrawing.of(constant(2, 3, 1), constant(1, 2, 1))));
        assertEquals(
                "network: x has 3 entries, wanted 2 (Theta1 is 2x3). Leave its bias unit away.",
                refusal(() -> XNOR.input(vector(1, 0, 1))));
        assertTrue(refusal(NetworkDrawing::of).contains("no Theta given"));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable drawing) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, drawing).getMessage());
    }

    private static long count(NetworkDrawing drawing, Color colour) {
        return Pixels.count(Bitmap.image(drawing), colour);
    }
}
