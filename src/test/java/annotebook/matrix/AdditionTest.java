package annotebook.matrix;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.constant;

import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums so large that all threads share them, with one addend after another. */
class AdditionTest {

    @ParameterizedTest
    @EnumSource(Precision.class)
    void everyEntryIsAddedOnceWhateverTheAddend(Precision precision) {
        for (int rows : new int[] {1, 3, 701}) {
            RealMatrix start = constant(rows, 60_000 / rows + 1, 0);
            start.setEntry(rows - 1, start.getColumnDimension() - 1, 8);
            Block sum = Block.of(precision, start);
            Block two = Block.of(precision, constant(rows, start.getColumnDimension(), 2));
            Block four = Block.of(precision, constant(rows, start.getColumnDimension(), 4));
            sum.add(1, two);
            sum.add(0.5, four);
            sum.add(-3, two);
            assertClose(start.scalarAdd(2 + 2 - 6), sum.matrix(), 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aSumTheOneBackAndAFactorComeInTurn(Precision precision) {
        for (int rows : new int[] {1, 3, 701}) {
            RealMatrix start = constant(rows, 60_000 / rows + 1, 3);
            start.setEntry(rows - 1, start.getColumnDimension() - 1, 8);
            Block velocity = Block.of(precision, start);
            Block weights = Block.of(precision, constant(rows, start.getColumnDimension(), 4));
            velocity.addAndBack(-0.25, weights, 0.5);
            assertClose(start.scalarAdd(-1).scalarMultiply(0.5), velocity.matrix(), 0);
            assertClose(start.scalarAdd(4 - 1), weights.matrix(), 0);
            velocity.addAndBack(0, weights, 0);
            assertClose(start.scalarAdd(-1).scalarMultiply(0), velocity.matrix(), 0);
            assertClose(
                    start.scalarAdd(3).add(start.scalarAdd(-1).scalarMultiply(0.5)),
                    weights.matrix(),
                    0);
        }
    }
}
