package annotebook.matrix;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** A block of floats; its rows are read and written as doubles. */
final class FloatBlock extends Block {

    private final FloatBuffer buffer;

    private FloatBlock(FloatBuffer buffer, View view) {
        super(view);
        this.buffer = buffer;
    }

    static FloatBlock zeros(int rows, int cols) {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(rows * cols * Float.BYTES).order(ByteOrder.nativeOrder());
        return new FloatBlock(bytes.asFloatBuffer(), View.whole(rows, cols));
    }

    FloatBuffer buffer() {
        return buffer;
    }

    @Override
    public Precision precision() {
        return Precision.SINGLE;
    }

    @Override
    FloatBlock view(int start, View view) {
        return new FloatBlock(buffer.slice(start, buffer.capacity() - start), view);
    }

    @Override
    void read(int start, int count, double[] into) {
        for (int j = 0; j < count; j++) {
            into[j] = buffer.get(start + j);
        }
    }

    @Override
    public void writeRow(int row, double[] from) {
        int start = rowStart(row);
        for (int j = 0; j < cols(); j++) {
            buffer.put(start + j, (float) from[j]);
        }
    }

    @Override
    void copy(Block B) {
        // A view of rows is not all of the buffer
        buffer.put(0, ((FloatBlock) B).buffer, 0, entries());
    }

    @Override
    double getAt(int index) {
        return buffer.get(index);
    }

    @Override
    void setAt(int index, double value) {
        buffer.put(index, (float) value);
    }
}
