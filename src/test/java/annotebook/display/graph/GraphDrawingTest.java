package annotebook.display.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.DrawnGraphs;
import annotebook.display.Palette;
import annotebook.display.Picture;
import annotebook.display.Pixels;
import annotebook.graph.MultiplyGate;
import annotebook.graph.Node;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GraphDrawingTest {

    private static final GraphDrawing LECTURE = GraphDrawing.of(DrawnGraphs.lecture());

    @Test
    void thePictureIsAnSvgWithAPngBesideIt() {
        Picture picture = LECTURE.picture();
        String html = Objects.requireNonNull(picture.html());
        assertTrue(html.contains("src=\"data:image/svg+xml;base64,"));
        assertTrue(html.contains("width=\"%d\"".formatted(LECTURE.width())));
        assertEquals(2 * LECTURE.width(), Pixels.of(picture).getWidth());
    }

    @Test
    void gradientsAreThereWhenAskedFor() {
        long legend = count(LECTURE, GraphPainter.GRADIENT);
        long one = count(LECTURE.backward(1), GraphPainter.GRADIENT);
        long all = count(LECTURE.withGradients(), GraphPainter.GRADIENT);
        assertTrue(legend < one && one < all, legend + ", " + one + ", " + all);
    }

    @Test
    void valuesComeStepByStep() {
        long leaves = count(LECTURE.forward(0), GraphPainter.VALUE);
        long one = count(LECTURE.forward(1), GraphPainter.VALUE);
        long both = count(LECTURE.forward(2), GraphPainter.VALUE);
        assertTrue(leaves < one && one < both, leaves + ", " + one + ", " + both);
        assertEquals(both, count(LECTURE, GraphPainter.VALUE));
    }

    @Test
    void whatIsNewIsPaintedYellow() {
        assertEquals(0, count(LECTURE, Palette.YELLOW));
        assertEquals(0, count(LECTURE.withGradients(), Palette.YELLOW));
        assertTrue(count(LECTURE.forward(1), Palette.YELLOW) > 500);
        assertTrue(count(LECTURE.backward(2), Palette.YELLOW) > 500);
    }

    @Test
    void stepsGoForwardsThenBackwards() {
        List<GraphDrawing> steps = LECTURE.steps();
        // the leaves, 2 gates, 5 nodes
        assertEquals(8, steps.size());
        assertEquals(LECTURE.forward(0), steps.get(0));
        assertEquals(LECTURE.forward(2), steps.get(2));
        assertEquals(LECTURE.backward(1), steps.get(3));
        assertEquals(LECTURE.backward(5), steps.get(7));
    }

    @Test
    void everyUseOfANodeShowsItsShare() {
        Node x = Node.leaf("x", 3);
        GraphDrawing square = GraphDrawing.of(MultiplyGate.of("f", x, x));
        long none = count(square, GraphPainter.GRADIENT);
        // the root's own gradient, and the two shares that x gets
        long shares = count(square.backward(1), GraphPainter.GRADIENT);
        GraphDrawing product =
                GraphDrawing.of(MultiplyGate.of("f", Node.leaf("x", 3), Node.leaf("y", 3)));
        long plain = count(product.backward(1), GraphPainter.GRADIENT);
        assertTrue(shares - none > plain - none + 40, none + ", " + plain + ", " + shares);
    }

    @Test
    void aLeafAloneAndNumbersThatAreNotFiniteAreDrawn() {
        GraphDrawing leaf = GraphDrawing.of(Node.leaf("x", Double.NaN)).withGradients();
        assertTrue(Pixels.of(leaf.picture()).getWidth() > 0);
        assertTrue(leaf.text().contains("x = NaN, gradient 0"), leaf.text());
    }

    private static long count(GraphDrawing drawing, Color colour) {
        return Pixels.count(Bitmap.image(drawing), colour);
    }
}
