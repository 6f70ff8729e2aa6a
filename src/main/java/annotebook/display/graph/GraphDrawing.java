package annotebook.display.graph;

import annotebook.display.Drawing;
import annotebook.display.Picture;
import annotebook.display.SvgFile;
import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A computational graph: operations as units, values above the edges, gradients below, from the leaves on the left to the root.
 *
 * <p>{@code GraphDrawing.of(f).titled("f = (x + y) z")} shows all values, {@code .withGradients()} the gradients that the nodes have too;
 * {@code .forward(2)} and {@code .backward(3)} stop after so many steps.
 *
 * @param root the node that all others were made for
 * @param title above the drawing
 * @param forward how many gates have computed their value
 * @param backward how many nodes have got their gradient, from the root back
 */
public record GraphDrawing(Node root, String title, int forward, int backward) implements Drawing {

    private static final int ALL = Integer.MAX_VALUE;

    /** The graph of this root with all its values, and no gradients. */
    public static GraphDrawing of(Node root) {
        return new GraphDrawing(root, "", ALL, 0);
    }

    /** The same graph under a title. */
    public GraphDrawing titled(String heading) {
        return new GraphDrawing(root, heading, forward, backward);
    }

    /** The same graph after this number of gates have computed their value; 0 shows only the leaves. */
    public GraphDrawing forward(int steps) {
        return new GraphDrawing(root, title, Math.max(0, steps), 0);
    }

    /** The same graph, all values computed, with the gradients of this number of nodes, from the root back. */
    public GraphDrawing backward(int steps) {
        return new GraphDrawing(root, title, ALL, Math.max(0, steps));
    }

    /** The same graph with all values and all gradients, as the nodes have them when it is painted. */
    public GraphDrawing withGradients() {
        return backward(ALL);
    }

    /** The whole story: the leaves alone, then one more value a drawing, then one more gradient a drawing. */
    public List<GraphDrawing> steps() {
        GraphSteps all = seen();
        List<GraphDrawing> steps = new ArrayList<>();
        for (int k = 0; k <= all.gates(); k++) {
            steps.add(forward(k));
        }
        for (int k = 1; k <= all.nodes().size(); k++) {
            steps.add(backward(k));
        }
        return steps;
    }

    @Override
    public int width() {
        return layout().width();
    }

    @Override
    public int height() {
        return layout().height();
    }

    @Override
    public void paint(Graphics2D g) {
        new GraphPainter(this, layout()).paint(g);
    }

    @Override
    public String text() {
        return GraphText.of(this);
    }

    /** The picture a notebook shows: an SVG, sharp at any zoom, with a PNG for pages that have no HTML. */
    @Override
    public Picture picture() {
        return SvgFile.picture(this);
    }

    /** What has been computed by now. */
    GraphSteps seen() {
        return GraphSteps.of(TopologicalOrder.of(root), forward, backward);
    }

    private GraphLayout layout() {
        return GraphLayout.of(root);
    }
}
