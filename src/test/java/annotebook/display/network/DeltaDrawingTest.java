package annotebook.display.network;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import java.awt.Color;
import java.util.Objects;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DeltaDrawingTest {

    private static final RealMatrix THETA1 =
            matrix(row(-1, 2, 1, 0), row(0.5, -1, 1, 1), row(1, 0, -2, 1));
    private static final RealMatrix THETA2 =
            matrix(row(0, 1, -1, 2), row(1, -2, 1, 0.5), row(-0.5, 1, 1, -1));
    private static final RealMatrix THETA3 = matrix(row(0.5, -1, 2, 1));

    private static final NetworkDrawing NETWORK = NetworkDrawing.of(THETA1, THETA2, THETA3);

    private static final DeltaDrawing NONE = DeltaDrawing.of(NETWORK.input(vector(1, 0, 2)));
    private static final DeltaDrawing OUTPUT = NONE.wanted(vector(0));
    private static final DeltaDrawing ALL = OUTPUT.back().back();

    @Test
    void textHasTheErrorsOfEachLayerAndWhoCarriesMost() {
        String text = ALL.titled("Blame").text();
        assertTrue(
                text.startsWith("Blame: errors in a 3-3-3-1 network\n  delta4 = [0.8259]\n"), text);
        assertTrue(
                text.contains(
                        "delta3 = [-0.09920, 0.3490, 0.2060]; unit 2 carries most of the blame"),
                text);
        assertTrue(text.contains("delta2 = [-0.1163, 0.09758, -0.01039]; unit 1 carries"), text);
        assertEquals("errors in a 3-3-3-1 network", NONE.text());
    }

    @Test
    void deltasOfTheReadersOwnAreTaken() {
        String text = NONE.delta(vector(3)).delta(vector(1, 2, -4)).text();
        assertTrue(text.contains("delta3 = [1, 2, -4]; unit 3 carries most"), text);
    }

    @Test
    void unitsLightUpOneLayerAfterTheOther() {
        assertEquals(0, count(NONE, Palette.YELLOW));
        assertTrue(count(OUTPUT, Palette.YELLOW) > 1000);
        assertTrue(count(OUTPUT.back(), Palette.YELLOW) > 2 * count(OUTPUT, Palette.YELLOW));
    }

    @Test
    void edgesCarryBlameWhereItHasCome() {
        long legend = count(NONE, Palette.BLUE);
        assertTrue(legend < 300 && count(OUTPUT, Palette.BLUE) > legend + 1000);
        assertTrue(count(OUTPUT, Palette.VERMILLION) > 300);
        assertTrue(count(OUTPUT.back(), Palette.VERMILLION) > count(OUTPUT, Palette.VERMILLION));
    }

    @Test
    void theColourOfAUnitIsTheSignOfItsDelta() {
        Color positive = Palette.SKY_BLUE;
        Color negative = Palette.ORANGE;
        DeltaDrawing one = DeltaDrawing.of(NetworkDrawing.of(matrix(row(0, 1))).input(vector(1)));
        assertTrue(count(one.delta(vector(0.1)), positive) > 2000);
        assertEquals(0, count(one.delta(vector(0.1)), negative));
        assertTrue(count(one.delta(vector(-0.1)), negative) > 2000);
        assertTrue(Pixels.of(one.delta(vector(Double.NaN)).picture()).getWidth() > 0);
    }

    @Test
    void gradientsTakeTheEdges() {
        DeltaDrawing flat = ALL.gradients(THETA1, THETA2, THETA3);
        assertTrue(flat.text().contains("dJ/dTheta3 = [[0.5, -1, 2, 1]]"), flat.text());
        assertTrue(count(flat, Palette.BLUE) > count(ALL, Palette.BLUE));
    }

    @Test
    void thePictureIsAnSvg() {
        assertTrue(
                Objects.requireNonNull(ALL.picture().html())
                        .contains("src=\"data:image/svg+xml;base64,"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertEquals(
                "delta3 has 4 entries, wanted 3: one for each unit of layer 3, none for its bias unit.",
                refusal(() -> OUTPUT.delta(vector(1, 2, 3, 4))));
        assertEquals(
                "deltas: 4 given, wanted at most 3: the input layer has none.",
                refusal(() -> ALL.delta(vector(1, 2, 3))));
        assertEquals("deltas: layer 2 is reached; the input layer has none.", refusal(ALL::back));
        assertEquals(
                "deltas: none to go back from; give the answer that was wanted first.",
                refusal(NONE::back));
        assertEquals(
                "deltas: the network has no numbers yet; give it an input first.",
                refusal(() -> DeltaDrawing.of(NETWORK)));
        assertEquals(
                "gradients: [1x4], wanted [3x4, 3x4, 1x4]: each of the size of its Theta.",
                refusal(() -> ALL.gradients(THETA3)));
    }

    private static String refusal(Executable drawing) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, drawing).getMessage());
    }

    private static long count(DeltaDrawing drawing, Color colour) {
        return Pixels.count(Bitmap.image(drawing), colour);
    }
}
