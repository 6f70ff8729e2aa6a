package annotebook.matrix;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/** A block of doubles. */
final class DoubleBlock extends Block {

    private final DoubleBuffer buffer;

    private DoubleBlock(DoubleBuffer buffer, View view) {
        super(view);
        this.buffer = buffer;
    }

    static DoubleBlock zeros(int rows, int cols) {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(rows * cols * Double.BYTES)
                        .order(ByteOrder.nativeOrder());
        return new DoubleBlock(bytes.asDoubleBuffer(), View.whole(rows, cols));
    }

    /** A block of these numbers themselves, on the heap: BLAS copies them, which a large product outweighs. */
    static DoubleBlock wrap(double[] entries, int rows, int cols) {
        return new DoubleBlock(DoubleBuffer.wrap(entries), View.whole(rows, cols));
    }

    DoubleBuffer buffer() {
        return buffer;
    }

    @Override
    public Precision precision() {
        return Precision.DOUBLE;
    }

    @Override
    public DoubleBlock transposed() {
        return new DoubleBlock(buffer, view().exchanged());
    }

    @Override
    public DoubleBlock withoutBias() {
        DoubleBuffer units = buffer.slice(1, buffer.capacity() - 1);
        return new DoubleBlock(units, view().withoutBias());
    }

    @Override
    public void readRow(int row, double[] into) {
        buffer.get(rowStart(row), into, 0, cols());
    }

    @Override
    public void writeRow(int row, double[] from) {
        buffer.put(rowStart(row), from, 0, cols());
    }

    @Override
    public void add(double c, Block B) {
        requireWhole("add", B);
        Blas.present().add(c, (DoubleBlock) B, this);
    }

    @Override
    public void scale(double c) {
        requireWhole("scale", this);
        Blas.present().scale(c, this);
    }

    @Override
    void copy(Block B) {
        buffer.duplicate().put(((DoubleBlock) B).buffer.duplicate());
    }

    @Override
    double getAt(int index) {
        return buffer.get(index);
    }

    @Override
    void setAt(int index, double value) {
        buffer.put(index, value);
    }
}
