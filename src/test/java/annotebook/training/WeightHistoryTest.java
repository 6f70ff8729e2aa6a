package annotebook.training;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class WeightHistoryTest {

    private final List<RealMatrix> start = List.of(matrix(row(1, 2)), matrix(row(3), row(4)));
    private final List<RealMatrix> end = List.of(matrix(row(5, 6)), matrix(row(7), row(8)));
    private final WeightHistory history = new WeightHistory(List.of(0.9, 0.4), List.of(start, end));

    @Test
    void entriesAreCountedFromTheStartWeights() {
        assertEquals(1, history.updates());
        assertEquals(end, history.trained());
    }

    @Test
    void oneWeightOverTheUpdates() {
        assertArrayEquals(new double[] {2, 6}, history.weight(1, 0, 1));
        assertArrayEquals(new double[] {4, 8}, history.weight(2, 1, 0));
    }

    @Test
    void becomesATable() {
        Table table = history.table();
        assertEquals(List.of("update", "J"), table.columnNames());
        assertEquals(List.of(0, 1), table.intColumn("update").asList());
        assertEquals(List.of(0.9, 0.4), table.doubleColumn("J").asList());
    }

    @Test
    void costsAndWeightsGoTogether() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new WeightHistory(List.of(0.9, 0.4), List.of(start)));
        assertEquals(
                "WeightHistory: 2 costs and 1 sets of weights, wanted one of each an update.",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new WeightHistory(List.of(), List.of()));
    }
}
