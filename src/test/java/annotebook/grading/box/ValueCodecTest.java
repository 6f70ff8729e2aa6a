package annotebook.grading.box;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.SeededRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.OpenMapRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCodecTest {

    private static Object there(Object value) throws FrameException {
        PacketWriter writer = new PacketWriter();
        ValueCodec.write(writer, value);
        PacketReader reader = new PacketReader(writer.frame());
        Object read = ValueCodec.read(reader);
        reader.end();
        return read;
    }

    static List<Object> values() {
        return List.of(
                1.5,
                -0.0,
                Double.NEGATIVE_INFINITY,
                Integer.MIN_VALUE,
                true,
                false,
                "größer 😀",
                "",
                new SeededRandom(Long.MIN_VALUE),
                new ArrayRealVector(new double[] {1, 2}),
                new ArrayRealVector(0),
                new Array2DRowRealMatrix(new double[][] {{1, 2, 3}}),
                List.of(),
                List.of(new Array2DRowRealMatrix(2, 1), new Array2DRowRealMatrix(1, 2)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesOutAsItWentIn(Object value) throws FrameException {
        assertEquals(value, there(value));
    }

    @Test
    void arraysComeOutAsTheyWentIn() throws FrameException {
        assertArrayEquals(new double[] {1, 2}, (double[]) there(new double[] {1, 2}));
        assertArrayEquals(new int[] {1, 2}, (int[]) there(new int[] {1, 2}));
        assertArrayEquals(new int[][] {{1}, {}}, (int[][]) there(new int[][] {{1}, {}}));
        assertNull(there(null));
        assertEquals(Double.NaN, there(Double.NaN));
    }

    @Test
    void everyMatrixComesOutAsOneOfCommonsMath() throws FrameException {
        assertInstanceOf(Array2DRowRealMatrix.class, there(new BlockRealMatrix(3, 2)));
        assertEquals(
                new Array2DRowRealMatrix(new double[][] {{1, 0}, {0, 2}}),
                there(new DiagonalMatrix(new double[] {1, 2})));
        assertInstanceOf(ArrayRealVector.class, there(new OpenMapRealVector(3)));
    }

    static List<Object> unsendable() {
        return List.of(
                1L,
                new Object(),
                new int[][] {null},
                List.of("text"),
                Arrays.asList((Object) null),
                "x".repeat(Frames.MAX_BYTES / 3 + 1),
                new double[Frames.MAX_BYTES / 8 + 1],
                new int[Frames.MAX_BYTES / 4 + 1],
                new int[2][Frames.MAX_BYTES / 8 + 1],
                new ArrayRealVector(Frames.MAX_BYTES / 8 + 1),
                new Shapeless(1 << 30, 1 << 30),
                new Shapeless(-1, -1),
                new Shapeless(Integer.MAX_VALUE, 1));
    }

    @ParameterizedTest
    @MethodSource("unsendable")
    void whatIsNoPlainValueOrTooLargeIsRefused(Object value) {
        assertThrows(FrameException.class, () -> there(value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesAreAValueOrARefusal(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        int rounds = 100_000;
        for (int i = 0; i < rounds; i++) {
            byte[] bytes = new byte[1 + random.nextInt(64)];
            random.nextBytes(bytes);
            bytes[0] = (byte) random.nextInt(16); // mostly tags that there are
            refused += isRefused(bytes) ? 1 : 0;
        }
        assertTrue(refused > 0 && refused < rounds, "refused " + refused);
    }

    /** A matrix of 2³⁰ x 2³⁰, a list of 2³¹ − 1: allocated first, they would need all memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0a4000000040000000",
                "0a7fffffff7fffffff",
                "0b7fffffff",
                "067fffffff",
                "087fffffff",
                "057fffffff",
                "0affffffffffffffff"
            })
    void claimedSizesAreNotBelieved(String hex) {
        assertTrue(isRefused(HexFormat.of().parseHex(hex)));
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            ValueCodec.read(new PacketReader(bytes));
            return false;
        } catch (FrameException e) {
            return true;
        }
    }

    private static final class Shapeless extends Array2DRowRealMatrix {

        private static final long serialVersionUID = 1;

        private final int rows;
        private final int columns;

        Shapeless(int rows, int columns) {
            super(1, 1);
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public int getRowDimension() {
            return rows;
        }

        @Override
        public int getColumnDimension() {
            return columns;
        }

        @Override
        public RealMatrix copy() {
            return this;
        }
    }
}
