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
                ByteBuffer.allocateDirect(
                                Math.multiplyExact(Math.multiplyExact(rows, cols), Double.BYTES))
                        .order(ByteOrder.nativeOrder());
        return new DoubleBlock(bytes.asDoubleBuffer(), View.whole(rows, cols));
    }

    /** A block of these numbers themselves, on the heap, where BLAS does not reach them. */
    static DoubleBlock wrap(double[] entries, int rows, int cols) {
        return new DoubleBlock(DoubleBuffer.wrap(entries), View.whole(rows, cols));
    }

    /** This block if it has room for so many entries, else a larger one of zeros. */
    DoubleBlock grown(int entries) {
        return buffer.capacity() >= entries ? this : zeros(1, entries);
    }

    /** The first of these numbers, seen as another matrix. */
    DoubleBlock shaped(View view) {
        return new DoubleBlock(buffer, view);
    }

    /** Copies the entries of another whole block between two places. */
    void copyEntries(DoubleBlock other, int from, int to) {
        buffer.duplicate().position(from).put(other.buffer.slice(from, to - from));
    }

    DoubleBuffer buffer() {
        return buffer;
    }

    @Override
    public Precision precision() {
        return Precision.DOUBLE;
    }

    @Override
    DoubleBlock view(int start, View view) {
        return new DoubleBlock(buffer.slice(start, buffer.capacity() - start), view);
    }

    @Override
    void read(int start, int count, double[] into) {
        buffer.get(start, into, 0, count);
    }

    @Override
    public void writeRow(int row, double[] from) {
        buffer.put(rowStart(row), from, 0, cols());
    }

    @Override
    void copy(Block B) {
        // A view of rows is not all of the buffer
        buffer.put(0, ((DoubleBlock) B).buffer, 0, entries());
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
