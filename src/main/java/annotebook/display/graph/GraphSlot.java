package annotebook.display.graph;

import annotebook.display.Labels;
import annotebook.graph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a column of a {@link GraphLayout}: for a node, or for an edge that passes by. */
final class GraphSlot {

    private final @Nullable Node node;
    private final List<GraphSlot> neighbours = new ArrayList<>();
    private double y;

    /** A place for a node, or for an edge when there is none. */
    GraphSlot(@Nullable Node node) {
        this.node = node;
    }

    @Nullable Node node() {
        return node;
    }

    double y() {
        return y;
    }

    void join(GraphSlot other) {
        neighbours.add(other);
        other.neighbours.add(this);
    }

    /** Puts a column's slots one below the other, around 0. */
    static void spread(List<GraphSlot> column, double gap) {
        for (int k = 0; k < column.size(); k++) {
            column.get(k).y = gap * (k - (column.size() - 1) / 2.0);
        }
    }

    /** Moves a column's slots to the mean height of their neighbours, and apart where they would touch. */
    static void settle(List<GraphSlot> column, double gap) {
        for (GraphSlot slot : column) {
            slot.y = slot.neighbours.stream().mapToDouble(GraphSlot::y).average().orElse(slot.y);
        }
        column.sort(Comparator.comparingDouble(GraphSlot::y));
        double[] upwards = new double[column.size()];
        for (int k = 0; k < upwards.length; k++) {
            upwards[k] = column.get(upwards.length - 1 - k).y;
        }
        double[] apart = Labels.apart(upwards, gap);
        for (int k = 0; k < upwards.length; k++) {
            column.get(upwards.length - 1 - k).y = apart[k];
        }
    }
}
