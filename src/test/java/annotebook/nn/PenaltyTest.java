package annotebook.nn;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Theta1 = [5 1 2], one unit with batch normalisation, Theta2 = [5 3]; 4 training examples. */
class PenaltyTest {

    private final Network network =
            Network.inputs(2)
                    .hidden(1, new Relu())
                    .batchNorm()
                    .output(1, new Identity(), new Quadratic())
                    .start(List.of(matrix(row(5, 1, 2)), matrix(row(5, 3))));
    private final Penalty penalty = new Penalty(new L2(0.8), network, 4);

    @Test
    void sumsOverAllThetasAndDividesByExamples() {
        assertEquals(0.8 / 2 * (1 + 4 + 9) / 4, penalty.cost(), 1e-15);
        assertEquals(0, new Penalty(new NoPenalty(), network, 4).cost());
    }

    @Test
    void isAddedToTheGradientThatItBelongsTo() {
        Parameter Theta1 = network.parameters().get(0);
        Block target = Block.of(Precision.DOUBLE, constant(1, 3, 100));
        Gradient ones = (into, scale, keep) -> into.set(constant(1, 3, scale + 100 * keep));
        penalty.added(Theta1, ones).into(target, 2, 0.5);
        // 2 (1 + 0.8 θ / 4) + 0.5 · 100
        assertEquals(matrix(row(52, 52.4, 52.8)), target.matrix());
    }

    @Test
    void movesTheWeightsByTheVelocityThatItChanges() {
        for (Regularizer regularizer : List.of(new L2(0.8), new L1(0.8), new NoPenalty())) {
            Parameter Theta1 = network.parameters().get(0);
            Gradient sure =
                    (into, scale, keep) ->
                            into.set(into.matrix().scalarMultiply(keep).scalarAdd(scale));
            Gradient added = new Penalty(regularizer, network, 4).added(Theta1, sure);
            Velocity velocity = Velocity.atRest(Theta1.values(), 0.5);
            velocity.v().set(matrix(row(100, 200, 300)));
            Block expected = Block.of(Precision.DOUBLE, velocity.v().matrix());
            added.into(expected, 2, 1);
            RealMatrix moved = Theta1.values().matrix().add(expected.matrix());
            added.move(velocity, 2, Theta1.values());
            assertEquals(expected.matrix().scalarMultiply(0.5), velocity.v().matrix());
            assertEquals(moved, Theta1.values().matrix());
        }
    }

    @Test
    void leavesBatchNormalisationAlone() {
        Gradient gradient = (into, scale, keep) -> {};
        Parameter gamma1 = network.parameters().get(1);
        assertSame(gradient, penalty.added(gamma1, gradient));
        assertNotSame(gradient, penalty.added(network.parameters().get(0), gradient));
        assertSame(
                gradient,
                new Penalty(new NoPenalty(), network, 4)
                        .added(network.parameters().get(0), gradient));
    }
}
