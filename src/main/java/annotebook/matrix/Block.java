package annotebook.matrix;

import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A row-major matrix to compute in: made once, changed in place, without allocating.
 *
 * <p>Products run where the numbers lie ({@link Product}); what is done entry by entry is done in
 * Java on a row of doubles, read from the block and written back, in either precision alike. A block
 * can be a view of another one: its columns without the bias, or its transpose. Memory outside the
 * heap is given back when no view of it is reachable any more.
 */
public abstract sealed class Block permits DoubleBlock, FloatBlock {

    private final View view;
    private @Nullable Addition addition;

    Block(View view) {
        this.view = view;
    }

    /**
     * A block of zeros, outside the heap, where BLAS reaches it without a copy.
     *
     * @throws IllegalArgumentException if rows or cols is below 1, or there are 2³¹ bytes or more
     */
    public static Block zeros(Precision precision, int rows, int cols) {
        Shapes.requirePositive("block", rows, cols);
        if ((long) rows * cols * precision.bytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "block: %dx%d is 2 GiB or more, wanted less. Take smaller batches or layers."
                            .formatted(rows, cols));
        }
        return precision == Precision.DOUBLE
                ? DoubleBlock.zeros(rows, cols)
                : FloatBlock.zeros(rows, cols);
    }

    /** A block of the precision asked for with the entries of A. */
    public static Block of(Precision precision, RealMatrix A) {
        Block block = zeros(precision, A.getRowDimension(), A.getColumnDimension());
        block.set(A);
        return block;
    }

    /** Rows, of the view. */
    public final int rows() {
        return view.rows();
    }

    /** Columns, of the view. */
    public final int cols() {
        return view.cols();
    }

    /** How many digits its numbers keep. */
    public abstract Precision precision();

    /** The same numbers, seen with rows and columns exchanged; reads and writes by row are refused on it. */
    public final Block transposed() {
        return view(0, view.exchanged());
    }

    /** The same numbers without the first column, the bias's. */
    public final Block withoutBias() {
        return columns(1, cols());
    }

    /** The same numbers, but only the columns from one, counted from 0, to before another. */
    public final Block columns(int from, int to) {
        return view(view.index(0, from), view.columns(from, to));
    }

    /** The same numbers, but only the rows from one, counted from 0, to before another. */
    public final Block rows(int from, int to) {
        return view(view.index(from, 0), view.rows(from, to));
    }

    /** The entry of this row and column, counted from 0. */
    public final double get(int row, int column) {
        return getAt(index(row, column));
    }

    /** Changes the entry of this row and column, counted from 0. */
    public final void set(int row, int column, double value) {
        setAt(index(row, column), value);
    }

    /** Copies a row into the start of an array of {@link #cols()} numbers or more. */
    public final void readRow(int row, double[] into) {
        read(rowStart(row), cols(), into);
    }

    /** Changes a row to the first {@link #cols()} numbers of an array. */
    public abstract void writeRow(int row, double[] from);

    /**
     * this := this + c B.
     *
     * @throws IllegalArgumentException if B has another shape or precision, or either is a view
     */
    public final void add(double c, Block B) {
        requireWhole("add", B);
        sums().add(c, B);
    }

    /**
     * this := this + c B, then B := B + this, then this := keep this: for all three, large blocks go through
     * memory once.
     *
     * @throws IllegalArgumentException if B has another shape or precision, or either is a view
     */
    public final void addAndBack(double c, Block B, double keep) {
        requireWhole("add", B);
        sums().addAndBack(c, B, keep);
    }

    /** this := c this; not for a view. */
    public final void scale(double c) {
        requireWhole("scale", this);
        Blas.present().scale(c, this);
    }

    /** Changes every entry of a column. */
    public final void fillColumn(int column, double value) {
        for (int i = 0; i < rows(); i++) {
            set(i, column, value);
        }
    }

    /** Copies a column into the start of an array of {@link #rows()} numbers or more. */
    public final void readColumn(int column, double[] into) {
        for (int i = 0; i < rows(); i++) {
            into[i] = get(i, column);
        }
    }

    /** Changes a column to the first {@link #rows()} numbers of an array. */
    public final void writeColumn(int column, double[] from) {
        for (int i = 0; i < rows(); i++) {
            set(i, column, from[i]);
        }
    }

    /**
     * Copies the entries of A.
     *
     * @throws IllegalArgumentException if A has another shape
     */
    public final void set(RealMatrix A) {
        Shapes.requireSame("block", this, A);
        for (int i = 0; i < rows(); i++) {
            writeRow(i, A.getRow(i));
        }
    }

    /**
     * Copies the entries of a block of the same shape and precision; neither may be a view, except one of
     * rows.
     *
     * @throws IllegalArgumentException if they differ
     */
    public final void set(Block B) {
        requireWhole("set", B);
        copy(B);
    }

    /** The current entries, copied into a matrix. */
    public final RealMatrix matrix() {
        double[] entries = new double[Math.multiplyExact(rows(), cols())];
        double[] row = new double[cols()];
        for (int i = 0; i < rows(); i++) {
            readRow(i, row);
            System.arraycopy(row, 0, entries, i * cols(), cols());
        }
        return DenseMatrix.wrap(rows(), cols(), entries);
    }

    /** Rows and columns as a reader writes them, {@code 5x3}. */
    public final String shape() {
        return rows() + "x" + cols();
    }

    /** The same numbers from this one on, seen in another way. */
    abstract Block view(int start, View view);

    /** Copies a row as it is stored, which a transposed view shows as a column. */
    final void readStored(int row, double[] into) {
        read(row * stride(), isTransposed() ? rows() : cols(), into);
    }

    abstract void read(int start, int count, double[] into);

    abstract void copy(Block B);

    abstract double getAt(int index);

    abstract void setAt(int index, double value);

    final int stride() {
        return view.stride();
    }

    final boolean isTransposed() {
        return view.transposed();
    }

    final int entries() {
        return rows() * cols();
    }

    final int rowStart(int row) {
        if (isTransposed()) {
            throw new IllegalStateException("block: a transposed view has no rows of its own.");
        }
        return index(row, 0);
    }

    final void requireWhole(String operation, Block B) {
        if (!view.isWhole() || !B.view.isWhole()) {
            throw new IllegalArgumentException(operation + ": a view, wanted whole blocks.");
        }
        if (!view.equals(B.view) || precision() != B.precision()) {
            throw new IllegalArgumentException(
                    "%s: %s %s and %s %s differ, wanted the same shape and precision twice."
                            .formatted(operation, shape(), precision(), B.shape(), B.precision()));
        }
    }

    final Addition sums() {
        Addition sums = addition;
        if (sums == null) {
            sums = new Addition(this);
            addition = sums;
        }
        return sums;
    }

    private int index(int row, int column) {
        return view.index(row, column);
    }

    final View view() {
        return view;
    }
}
