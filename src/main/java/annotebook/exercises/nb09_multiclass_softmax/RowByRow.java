package annotebook.exercises.nb09_multiclass_softmax;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Exponentials, and their division by sums of rows, right or wrong. */
final class RowByRow {

    private RowByRow() {}

    /** e to the power of each z, from which something of its row was taken off. */
    static RealMatrix exponentials(RealMatrix Z, ToDoubleFunction<double[]> takenOff) {
        RealMatrix E = Z.copy();
        for (int i = 0; i < Z.getRowDimension(); i++) {
            double off = takenOff.applyAsDouble(Z.getRow(i));
            E.setRowVector(i, Z.getRowVector(i).map(z -> Math.exp(z - off)));
        }
        return E;
    }

    /** Each row by its sum. */
    static RealMatrix divided(RealMatrix E) {
        return quotient(E, E);
    }

    /** Each row by the sum of the same row of another matrix. */
    static RealMatrix quotient(RealMatrix E, RealMatrix summed) {
        RealMatrix H = E.copy();
        for (int i = 0; i < E.getRowDimension(); i++) {
            H.setRowVector(i, E.getRowVector(i).mapDivide(Arrays.stream(summed.getRow(i)).sum()));
        }
        return H;
    }

    /** Each row by the sum of all down to it. */
    static RealMatrix dividedBySumSoFar(RealMatrix E) {
        RealMatrix H = E.copy();
        double sum = 0;
        for (int i = 0; i < E.getRowDimension(); i++) {
            sum += Arrays.stream(E.getRow(i)).sum();
            H.setRowVector(i, E.getRowVector(i).mapDivide(sum));
        }
        return H;
    }

    static double max(double[] row) {
        return Arrays.stream(row).max().orElse(0);
    }

    /** Each entry by the sum of its row as it stands, the entries before it divided already. */
    static RealMatrix dividedBySumAnew(RealMatrix E) {
        RealMatrix H = E.copy();
        for (int i = 0; i < E.getRowDimension(); i++) {
            for (int k = 0; k < E.getColumnDimension(); k++) {
                H.setEntry(i, k, H.getEntry(i, k) / Arrays.stream(H.getRow(i)).sum());
            }
        }
        return H;
    }
}
