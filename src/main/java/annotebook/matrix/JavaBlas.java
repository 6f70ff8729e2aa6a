package annotebook.matrix;

import java.util.Arrays;

/**
 * Products in plain Java, for where no native library loads.
 *
 * <p>Both factors are copied row by row into scratch arrays, which are kept; then the product is summed
 * panel by panel, so that a panel of B stays in the processor's cache while the rows of A pass over it.
 */
final class JavaBlas implements Blas {

    /** Rows of B in a panel: with {@link #PANEL_COLS} columns 512 KiB, what a second-level cache holds. */
    private static final int PANEL_ROWS = 128;

    private static final int PANEL_COLS = 512;

    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    @Override
    public String name() {
        return "Java";
    }

    @Override
    public void multiply(Product product, double alpha, double beta) {
        Scratch own = scratch.get();
        Block C = product.C();
        own.load(product);
        for (int k = 0; k < own.inner; k += PANEL_ROWS) {
            for (int j = 0; j < own.cols; j += PANEL_COLS) {
                own.addPanel(k, j);
            }
        }
        for (int i = 0; i < C.rows(); i++) {
            C.readRow(i, own.row);
            for (int j = 0; j < own.cols; j++) {
                double sum = alpha * own.c[i * own.cols + j];
                own.row[j] = beta == 0 ? sum : sum + beta * own.row[j];
            }
            C.writeRow(i, own.row);
        }
    }

    @Override
    public void add(double c, Block A, Block B) {
        Scratch own = scratch.get();
        own.reserveRows(A.cols());
        for (int i = 0; i < A.rows(); i++) {
            A.readRow(i, own.other);
            B.readRow(i, own.row);
            for (int j = 0; j < A.cols(); j++) {
                own.row[j] += c * own.other[j];
            }
            B.writeRow(i, own.row);
        }
    }

    @Override
    public void scale(double c, Block A) {
        Scratch own = scratch.get();
        own.reserveRows(A.cols());
        for (int i = 0; i < A.rows(); i++) {
            A.readRow(i, own.row);
            for (int j = 0; j < A.cols(); j++) {
                own.row[j] *= c;
            }
            A.writeRow(i, own.row);
        }
    }

    /** One thread's arrays; they grow to the largest product and are kept. */
    private static final class Scratch {

        private double[] a = {};
        private double[] b = {};
        private double[] c = {};
        private double[] row = {};
        private double[] other = {};
        private int rows;
        private int inner;
        private int cols;

        void load(Product product) {
            rows = product.A().rows();
            inner = product.A().cols();
            cols = product.B().cols();
            a = grown(a, rows * inner);
            b = grown(b, inner * cols);
            c = grown(c, rows * cols);
            Arrays.fill(c, 0, rows * cols, 0);
            reserveRows(Math.max(cols, Math.max(rows, inner)));
            copy(product.A(), a);
            copy(product.B(), b);
        }

        void reserveRows(int entries) {
            row = grown(row, entries);
            other = grown(other, entries);
        }

        /** C += A B for one panel of B; four rows of B at a time, so that a sum is loaded and stored once for four products. */
        void addPanel(int kStart, int jStart) {
            int kEnd = Math.min(kStart + PANEL_ROWS, inner);
            int width = Math.min(PANEL_COLS, cols - jStart);
            for (int i = 0; i < rows; i++) {
                int k = kStart;
                for (; k + 3 < kEnd; k += 4) {
                    addFour(i * cols + jStart, i * inner + k, k * cols + jStart, width);
                }
                for (; k < kEnd; k++) {
                    addOne(i * cols + jStart, a[i * inner + k], k * cols + jStart, width);
                }
            }
        }

        private void addFour(int toC, int fromA, int fromB, int width) {
            double a0 = a[fromA];
            double a1 = a[fromA + 1];
            double a2 = a[fromA + 2];
            double a3 = a[fromA + 3];
            for (int j = 0; j < width; j++) {
                int to = fromB + j;
                c[toC + j] +=
                        a0 * b[to]
                                + a1 * b[to + cols]
                                + a2 * b[to + 2 * cols]
                                + a3 * b[to + 3 * cols];
            }
        }

        private void addOne(int toC, double a0, int fromB, int width) {
            for (int j = 0; j < width; j++) {
                c[toC + j] += a0 * b[fromB + j];
            }
        }

        private void copy(Block from, double[] to) {
            boolean transposed = from.isTransposed();
            int stored = transposed ? from.cols() : from.rows();
            int length = transposed ? from.rows() : from.cols();
            for (int i = 0; i < stored; i++) {
                from.readStored(i, row);
                for (int j = 0; j < length; j++) {
                    to[transposed ? j * stored + i : i * length + j] = row[j];
                }
            }
        }

        private static double[] grown(double[] array, int entries) {
            return array.length >= entries ? array : new double[entries];
        }
    }
}
