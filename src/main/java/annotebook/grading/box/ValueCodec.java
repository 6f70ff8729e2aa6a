package annotebook.grading.box;

import annotebook.call.SeededRandom;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/**
 * The values that cross between a check and a student's code: numbers, truth values, texts, arrays,
 * vectors, matrices, lists of matrices, bytes, null, and the seed of a generator.
 *
 * <p>A matrix goes over as its entries and comes out as one of Commons Math's own, whatever class it
 * was: no object of a student's, and no method of one, gets to the other side.
 */
final class ValueCodec {

    private enum Tag {
        NULL,
        FALSE,
        TRUE,
        INTEGER,
        NUMBER,
        TEXT,
        NUMBERS,
        INTEGERS,
        TABLE,
        VECTOR,
        MATRIX,
        MATRICES,
        SEED,
        BYTES
    }

    private static final Tag[] TAGS = Tag.values();

    private ValueCodec() {}

    /**
     * Writes a value.
     *
     * @throws FrameException when it is none of those above, or too large; a student's own matrix
     *     may throw whatever it likes
     */
    static void write(PacketWriter packet, @Nullable Object value) throws FrameException {
        if (value == null) {
            packet.tag(Tag.NULL);
        } else if (value instanceof Boolean truth) {
            packet.tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer integer) {
            packet.tag(Tag.INTEGER).integer(integer);
        } else if (value instanceof Double number) {
            packet.tag(Tag.NUMBER).number(number);
        } else if (value instanceof String text) {
            packet.reserve(text.length(), 3).tag(Tag.TEXT).text(text);
        } else if (value instanceof SeededRandom seed) {
            packet.tag(Tag.SEED).longInteger(seed.seed());
        } else {
            writeMany(packet, value);
        }
    }

    private static void writeMany(PacketWriter packet, Object value) throws FrameException {
        if (value instanceof byte[] bytes) {
            packet.reserve(bytes.length, 1).tag(Tag.BYTES).bytes(bytes);
        } else if (value instanceof double[] numbers) {
            writeNumbers(packet.tag(Tag.NUMBERS), numbers);
        } else if (value instanceof int[] integers) {
            writeIntegers(packet.tag(Tag.INTEGERS), integers);
        } else if (value instanceof int[][] table) {
            packet.tag(Tag.TABLE).reserve(table.length, Integer.BYTES).integer(table.length);
            for (int[] row : table) {
                writeIntegers(packet, row);
            }
        } else if (value instanceof RealVector vector) {
            packet.reserve(vector.getDimension(), Double.BYTES);
            writeNumbers(packet.tag(Tag.VECTOR), vector.toArray());
        } else if (value instanceof RealMatrix matrix) {
            writeMatrix(packet.tag(Tag.MATRIX), matrix);
        } else if (value instanceof List<?> list) {
            writeList(packet.tag(Tag.MATRICES), list.toArray());
        } else {
            throw new FrameException("not a plain value");
        }
    }

    private static void writeNumbers(PacketWriter packet, double[] numbers) throws FrameException {
        packet.reserve(numbers.length, Double.BYTES).integer(numbers.length);
        for (double number : numbers) {
            packet.number(number);
        }
    }

    private static void writeIntegers(PacketWriter packet, int @Nullable [] integers)
            throws FrameException {
        if (integers == null) {
            throw new FrameException("a row that is null");
        }
        packet.reserve(integers.length, Integer.BYTES).integer(integers.length);
        for (int integer : integers) {
            packet.integer(integer);
        }
    }

    private static void writeMatrix(PacketWriter packet, RealMatrix matrix) throws FrameException {
        int rows = matrix.getRowDimension();
        int columns = matrix.getColumnDimension();
        packet.reserve(rows, 1).reserve(columns, 1).reserve((long) rows * columns, Double.BYTES);
        packet.integer(rows).integer(columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                packet.number(matrix.getEntry(i, j));
            }
        }
    }

    private static void writeList(PacketWriter packet, Object[] items) throws FrameException {
        packet.reserve(items.length, 2 * Integer.BYTES).integer(items.length);
        for (Object item : items) {
            if (!(item instanceof RealMatrix matrix)) {
                throw new FrameException("a list of something else than matrices");
            }
            writeMatrix(packet, matrix);
        }
    }

    /**
     * Reads a value.
     *
     * @throws FrameException when the bytes are no value
     */
    static @Nullable Object read(PacketReader packet) throws FrameException {
        return switch (packet.tag(TAGS)) {
            case NULL -> null;
            case FALSE -> false;
            case TRUE -> true;
            case INTEGER -> packet.integer();
            case NUMBER -> packet.number();
            case TEXT -> packet.text();
            case NUMBERS -> readNumbers(packet);
            case INTEGERS -> readIntegers(packet);
            case TABLE -> readTable(packet);
            case VECTOR -> new ArrayRealVector(readNumbers(packet), false);
            case MATRIX -> readMatrix(packet);
            case MATRICES -> readList(packet);
            case SEED -> new SeededRandom(packet.longInteger());
            case BYTES -> packet.bytes();
        };
    }

    private static double[] readNumbers(PacketReader packet) throws FrameException {
        double[] numbers = new double[packet.count(Double.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = packet.number();
        }
        return numbers;
    }

    private static int[] readIntegers(PacketReader packet) throws FrameException {
        int[] integers = new int[packet.count(Integer.BYTES)];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = packet.integer();
        }
        return integers;
    }

    private static int[][] readTable(PacketReader packet) throws FrameException {
        int[][] table = new int[packet.count(Integer.BYTES)][];
        for (int i = 0; i < table.length; i++) {
            table[i] = readIntegers(packet);
        }
        return table;
    }

    private static RealMatrix readMatrix(PacketReader packet) throws FrameException {
        int rows = packet.integer();
        int columns = packet.integer();
        if (rows < 1 || columns < 1) {
            throw new FrameException("a matrix without entries");
        }
        packet.require((long) rows * columns, Double.BYTES);
        double[][] entries = new double[rows][columns];
        for (double[] row : entries) {
            for (int j = 0; j < columns; j++) {
                row[j] = packet.number();
            }
        }
        return new Array2DRowRealMatrix(entries, false);
    }

    private static List<RealMatrix> readList(PacketReader packet) throws FrameException {
        int size = packet.count(2 * Integer.BYTES);
        List<RealMatrix> matrices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            matrices.add(readMatrix(packet));
        }
        return matrices;
    }
}
