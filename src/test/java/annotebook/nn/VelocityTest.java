package annotebook.nn;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import org.junit.jupiter.api.Test;

class VelocityTest {

    @Test
    void movesAParameterAndKeepsAShareOfTheStep() {
        Block Theta = Block.of(Precision.DOUBLE, matrix(row(1, 2)));
        Velocity velocity = Velocity.atRest(Theta, 0.5);
        assertEquals(matrix(row(0, 0)), velocity.v().matrix());
        Gradient D =
                (into, scale, keep) ->
                        into.set(into.matrix().add(matrix(row(4, 8)).scalarMultiply(scale)));
        D.move(velocity, -0.25, Theta); // v = -1, -2
        assertEquals(matrix(row(0, 0)), Theta.matrix());
        assertEquals(matrix(row(-0.5, -1)), velocity.v().matrix());
        D.move(velocity, -0.25, Theta); // v = -1.5, -3
        assertEquals(matrix(row(-1.5, -3)), Theta.matrix());
    }
}
