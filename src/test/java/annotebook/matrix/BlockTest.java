package annotebook.matrix;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers here are exact in single precision, too. */
class BlockTest {

    private static final RealMatrix A = matrix(row(1, 2, 3), row(4, 5, 6));

    @ParameterizedTest
    @EnumSource(Precision.class)
    void startsWithZerosAndHoldsWhatIsWritten(Precision precision) {
        Block block = Block.zeros(precision, 2, 3);
        assertEquals(constant(2, 3, 0), block.matrix());
        block.set(1, 2, 7);
        block.writeRow(0, new double[] {1, 2, 3, 99});
        assertEquals(matrix(row(1, 2, 3), row(0, 0, 7)), block.matrix());
        assertEquals(7, block.get(1, 2));
        assertEquals("2x3", block.shape());
        assertEquals(precision, block.precision());
        double[] read = new double[4];
        block.readRow(1, read);
        assertArrayEquals(row(0, 0, 7, 0), read);
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void columnsAreReadWrittenAndFilled(Precision precision) {
        Block block = Block.of(precision, A);
        double[] column = new double[3];
        block.readColumn(1, column);
        assertArrayEquals(row(2, 5, 0), column);
        block.writeColumn(2, row(8, 9, 10));
        block.fillColumn(0, -1);
        assertEquals(matrix(row(-1, 2, 8), row(-1, 5, 9)), block.matrix());
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void viewsShareTheNumbers(Precision precision) {
        Block block = Block.of(precision, A);
        Block transposed = block.transposed();
        assertEquals("3x2", transposed.shape());
        assertEquals(6, transposed.get(2, 1));
        assertEquals(A, transposed.transposed().matrix());
        Block units = block.withoutBias();
        assertEquals(matrix(row(2, 3), row(5, 6)), units.matrix());
        units.writeRow(1, row(7, 8));
        transposed.set(0, 0, 9);
        assertEquals(matrix(row(9, 2, 3), row(4, 7, 8)), block.matrix());
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void addsScalesAndTakesOver(Precision precision) {
        Block block = Block.of(precision, A);
        Block other = Block.of(precision, constant(2, 3, 10));
        block.add(0.5, other);
        assertEquals(matrix(row(6, 7, 8), row(9, 10, 11)), block.matrix());
        block.scale(2);
        assertEquals(matrix(row(12, 14, 16), row(18, 20, 22)), block.matrix());
        assertEquals(constant(2, 3, 10), other.matrix());
        other.set(block);
        assertEquals(block.matrix(), other.matrix());
        block.scale(0);
        assertEquals(12, other.get(0, 0));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void rowsTakeOverRowsAndNoMore(Precision precision) {
        Block block = Block.zeros(precision, 4, 3);
        Block other = Block.of(precision, constant(4, 3, 7));
        block.rows(1, 3).set(other.rows(0, 2));
        assertEquals(
                matrix(row(0, 0, 0), row(7, 7, 7), row(7, 7, 7), row(0, 0, 0)), block.matrix());
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void saysWhatDoesNotFit(Precision precision) {
        Block block = Block.of(precision, A);
        Block tall = Block.zeros(precision, 3, 2);
        assertSays(
                "add: 2x3 %s and 3x2 %s differ, wanted the same shape and precision twice."
                        .formatted(precision, precision),
                () -> block.add(1, tall));
        assertSays("add: a view, wanted whole blocks.", () -> block.add(1, tall.transposed()));
        assertSays("scale: a view, wanted whole blocks.", () -> block.withoutBias().scale(2));
        assertSays(
                "block: 2x3 and 3x3 differ, wanted the same shape twice.",
                () -> block.set(constant(3, 3, 0)));
        assertSays(
                "block: rows and columns must be at least 1, got 0x3.",
                () -> Block.zeros(precision, 0, 3));
        assertSays(
                "block: 65536x65536 is 2 GiB or more, wanted less. Take smaller batches or layers.",
                () -> Block.zeros(precision, 65536, 65536));
        assertThrows(
                IllegalStateException.class, () -> tall.transposed().readRow(0, new double[3]));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void refusesTheOtherPrecision(Precision precision) {
        Precision other = precision == Precision.DOUBLE ? Precision.SINGLE : Precision.DOUBLE;
        Block block = Block.of(precision, A);
        assertSays(
                "add: 2x3 %s and 2x3 %s differ, wanted the same shape and precision twice."
                        .formatted(precision, other),
                () -> block.add(1, Block.of(other, A)));
    }

    private static void assertSays(String sentence, Runnable action) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
