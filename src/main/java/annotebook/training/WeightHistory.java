package annotebook.training;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * The history of training: entry k of both lists belongs to the network after k updates.
 *
 * @param J the cost, in nats an example; entry 0 is that of the start weights
 * @param Thetas the weights of all layers, Theta1 first; entry 0 holds the start weights
 */
public record WeightHistory(List<Double> J, List<List<RealMatrix>> Thetas) {

    /**
     * Keeps its own copies of the lists; the matrices are shared, so do not change them.
     *
     * @throws IllegalArgumentException if there is no entry, or J and Thetas have different numbers
     */
    public WeightHistory {
        if (J.isEmpty() || J.size() != Thetas.size()) {
            throw new IllegalArgumentException(
                    "WeightHistory: %d costs and %d sets of weights, wanted one of each an update."
                            .formatted(J.size(), Thetas.size()));
        }
        J = List.copyOf(J);
        Thetas = Thetas.stream().map(List::copyOf).toList();
    }

    /** The number of updates: one less than entries. */
    public int updates() {
        return J.size() - 1;
    }

    /** The weights after the last update. */
    public List<RealMatrix> trained() {
        return Thetas.get(updates());
    }

    /** Θ_ij⁽ˡ⁾ after each update, l from 1, row and column from 0: one line of a chart. */
    public double[] weight(int l, int row, int column) {
        return Thetas.stream().mapToDouble(all -> all.get(l - 1).getEntry(row, column)).toArray();
    }

    /** A row for each entry: {@code update} from 0, and {@code J}. */
    public Table table() {
        return Table.create(
                "Gradient descent",
                IntColumn.create("update", IntStream.rangeClosed(0, updates())),
                DoubleColumn.create("J", J));
    }
}
