package annotebook.display.network;

import annotebook.display.Elision;
import annotebook.display.Marks;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Where the units of a network stand on the page, in CSS pixels.
 *
 * @param Thetas of the network that is drawn
 * @param nameWidth of the longest name beside an input or an output
 */
record NetworkLayout(List<RealMatrix> Thetas, int nameWidth) {

    static final int RADIUS = 25;
    static final int BIAS_RADIUS = 14;
    private static final int LAYER_GAP = 196;
    private static final int UNIT_GAP = 82;
    private static final int SIDE = 76;
    private static final int TOP = 70;
    private static final int BOTTOM = 62;
    private static final int SHOWN = 8;

    /** Edges this close to each other still have room for their weights. */
    private static final int LABEL_HEIGHT = 13;

    private static final int MOST_LABELS = 24;

    /** L, the number of layers. */
    int layers() {
        return Thetas.size() + 1;
    }

    /** s_l, the units of layer l without its bias unit. */
    int units(int l) {
        return l == 1
                ? Thetas.get(0).getColumnDimension() - 1
                : Thetas.get(l - 2).getRowDimension();
    }

    boolean hasBias(int l) {
        return l < layers();
    }

    /** The units of layer l that are drawn, from the top: 0 for the bias unit, {@link Elision#DOTS} for a gap. */
    int[] shown(int l) {
        IntStream units =
                Arrays.stream(Elision.shown(units(l), SHOWN))
                        .map(i -> i == Elision.DOTS ? i : i + 1);
        return IntStream.concat(hasBias(l) ? IntStream.of(0) : IntStream.empty(), units).toArray();
    }

    int width() {
        return 2 * side() + LAYER_GAP * (layers() - 1);
    }

    int height() {
        return TOP + BOTTOM + UNIT_GAP * (tallest() - 1) + 2 * RADIUS;
    }

    /** From the page's edge to the centres of the first or last layer. */
    private int side() {
        return Math.max(SIDE, nameWidth + RADIUS + 24);
    }

    private int tallest() {
        return IntStream.rangeClosed(1, layers()).map(l -> shown(l).length).max().orElse(1);
    }

    /** The centre of what stands at place k of layer l, from the top. */
    Point2D place(int l, int k) {
        double free = (tallest() - shown(l).length) / 2.0;
        return new Point2D.Double(
                side() + LAYER_GAP * (l - 1), TOP + RADIUS + UNIT_GAP * (k + free));
    }

    /** All edges between units that are drawn, from the first layer to the last. */
    List<EdgeLine> edges() {
        List<EdgeLine> edges = new ArrayList<>();
        for (int l = 1; l < layers(); l++) {
            int[] sources = shown(l);
            for (int from = 0; from < sources.length; from++) {
                if (sources[from] != Elision.DOTS) {
                    addFan(edges, l, from);
                }
            }
        }
        return edges;
    }

    /** The edges from the unit at place {@code from} of layer l to all units of the next. */
    private void addFan(List<EdgeLine> edges, int l, int from) {
        int j = shown(l)[from];
        int[] targets = shown(l + 1);
        for (int to = 0; to < targets.length; to++) {
            if (targets[to] > 0) {
                edges.add(
                        new EdgeLine(
                                new Marks.Edge(l, targets[to], j),
                                new Line2D.Double(place(l, from), place(l + 1, to))));
            }
        }
    }

    /** Whether the weights of {@code Theta^(l)} have room on their edges. */
    boolean hasLabels(int l) {
        int targets = units(l + 1);
        return shown(l).length * targets <= MOST_LABELS && UNIT_GAP / (targets + 1) >= LABEL_HEIGHT;
    }

    /** Where on its edge a weight of {@code Theta^(l)} is written: there the labels of all edges are evenly spaced. */
    double labelShare(int l) {
        return 1.0 / (shownUnits(l + 1) + 1);
    }

    private int shownUnits(int l) {
        return (int) Arrays.stream(shown(l)).filter(i -> i > 0).count();
    }
}
