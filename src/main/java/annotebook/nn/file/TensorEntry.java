package annotebook.nn.file;

import annotebook.matrix.Precision;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * What the header of a safetensors file says of one tensor.
 *
 * @param begin the offset of its first byte, counted from the end of the header
 * @param end the offset after its last
 */
record TensorEntry(String name, Precision precision, List<Integer> shape, long begin, long end) {

    /** The format's word for doubles or floats. */
    static String dtype(Precision precision) {
        return switch (precision) {
            case DOUBLE -> "F64";
            case SINGLE -> "F32";
        };
    }

    /** The entry of a tensor that comes after this many bytes of others. */
    static TensorEntry of(String name, Tensor tensor, long begin) {
        long bytes = (long) tensor.numbers().getDimension() * tensor.precision().bytes();
        return new TensorEntry(name, tensor.precision(), tensor.shape(), begin, begin + bytes);
    }

    /** The tensor from its {@code end − begin} bytes. */
    Tensor tensor(byte[] bytes) {
        double[] numbers = new double[bytes.length / precision.bytes()];
        ByteBuffer buffer = littleEndian(bytes);
        switch (precision) {
            case DOUBLE -> buffer.asDoubleBuffer().get(numbers);
            case SINGLE -> {
                FloatBuffer floats = buffer.asFloatBuffer();
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = floats.get(i);
                }
            }
        }
        return new Tensor(precision, shape, new ArrayRealVector(numbers, false));
    }

    /** The bytes of a tensor. */
    static byte[] bytes(Tensor tensor) {
        RealVector numbers = tensor.numbers();
        byte[] bytes =
                new byte[Math.multiplyExact(numbers.getDimension(), tensor.precision().bytes())];
        ByteBuffer buffer = littleEndian(bytes);
        for (int i = 0; i < numbers.getDimension(); i++) {
            switch (tensor.precision()) {
                case DOUBLE -> buffer.putDouble(numbers.getEntry(i));
                case SINGLE -> buffer.putFloat((float) numbers.getEntry(i));
            }
        }
        return bytes;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
