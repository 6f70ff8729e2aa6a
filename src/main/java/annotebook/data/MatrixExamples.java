package annotebook.data;

import annotebook.matrix.ArgMax;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The rows of two matrices as examples: X is m x n, Y is m x K, row i of both is example i.
 *
 * <p>Everything is checked once, here, and a copy is kept, so that training never meets NaN or infinity.
 */
public final class MatrixExamples implements Examples {

    private final double[][] inputs;
    private final double[][] targets;

    /**
     * The examples of inputs X with targets Y.
     *
     * @param X m x n, without the bias column
     * @param Y m x K
     * @throws IllegalArgumentException if there is no example, the numbers of rows differ, or an entry is
     *     NaN or infinite
     */
    public MatrixExamples(RealMatrix X, RealMatrix Y) {
        requireRows(X.getRowDimension(), "Y", Y.getRowDimension());
        this.inputs = finite("X", X.getData());
        this.targets = finite("Y", Y.getData());
    }

    /**
     * The examples of inputs X with a class each; their targets are one-hot.
     *
     * @param X m x n, without the bias column
     * @param labels m classes, each from 0 to {@code classes} − 1
     * @param classes K, at least 1
     * @throws IllegalArgumentException if there is no example or no class, there are not m labels, a label
     *     is out of range, or an entry of X is NaN or infinite
     */
    public static MatrixExamples labelled(RealMatrix X, int[] labels, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException(
                    "MatrixExamples: " + classes + " classes, wanted at least 1.");
        }
        requireRows(X.getRowDimension(), "labels", labels.length);
        double[][] Y = new double[labels.length][classes];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException(
                        "MatrixExamples: example %d has label %d, wanted 0 to %d."
                                .formatted(i, labels[i], classes - 1));
            }
            Y[i][labels[i]] = 1;
        }
        return new MatrixExamples(X, MatrixUtils.createRealMatrix(Y));
    }

    @Override
    public int size() {
        return inputs.length;
    }

    @Override
    public int inputs() {
        return inputs[0].length;
    }

    @Override
    public int outputs() {
        return targets[0].length;
    }

    @Override
    public void input(int example, double[] x) {
        System.arraycopy(inputs[example], 0, x, 0, inputs());
    }

    @Override
    public void target(int example, double[] y) {
        System.arraycopy(targets[example], 0, y, 0, outputs());
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public int label(int example) {
        return ArgMax.of(targets[example]);
    }

    private static void requireRows(int m, String name, int rows) {
        if (m < 1 || rows != m) {
            throw new IllegalArgumentException(
                    "MatrixExamples: X has %d rows, %s %d; wanted the same number, at least 1: one row per example."
                            .formatted(m, name, rows));
        }
    }

    private static double[][] finite(String name, double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                if (!Double.isFinite(rows[i][j])) {
                    throw new IllegalArgumentException(
                            "MatrixExamples: %s is %s in row %d, column %d (both from 0), wanted a finite number."
                                    .formatted(name, rows[i][j], i, j));
                }
            }
        }
        return rows;
    }
}
