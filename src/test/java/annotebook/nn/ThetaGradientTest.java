package annotebook.nn;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two examples, one unit, by hand: δ = 3 and 5, a = (1, 2) and (1, 4). */
class ThetaGradientTest {

    private static final RealMatrix D = matrix(row((3.0 + 5) / 2, (3.0 * 2 + 5 * 4) / 2));

    @ParameterizedTest
    @EnumSource(Precision.class)
    void isTheMeanOfDeltaTimesAIntoWhateverTarget(Precision precision) {
        ThetaGradient gradient =
                new ThetaGradient(
                        Block.of(precision, matrix(row(3), row(5))),
                        Block.of(precision, matrix(row(1, 2), row(1, 4))));
        Block first = Block.of(precision, constant(1, 2, 8));
        Block second = Block.of(precision, constant(1, 2, -8));
        for (Block target : new Block[] {first, second, first}) {
            RealMatrix wanted = target.matrix().scalarMultiply(0.5).add(D.scalarMultiply(-2));
            gradient.into(target, -2, 0.5);
            assertEquals(wanted, target.matrix());
        }
    }
}
