package annotebook.training;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Block;
import annotebook.nn.Architecture;
import annotebook.nn.Gradient;
import annotebook.nn.He;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import annotebook.nn.Penalty;
import annotebook.nn.Relu;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** One step of all parameters, against each parameter's own gradient asked for before. */
class StepsTest {

    private static final double ALPHA = 0.5;
    private static final Architecture PLAN =
            Network.inputs(2).hidden(5, new Relu()).batchNorm().softmax(3);

    private final Network network = PLAN.start(new He(new Random(1)));
    private final Batches batches = new Batches(network, new ThreeClouds(20, 3), 10, new Random(2));
    private final Penalty penalty = new Penalty(new L2(0.3), network, 20);

    @Test
    void everyParameterMovesAgainstItsOwnGradientOfTheOldWeights() {
        Steps steps = new Steps(network, new Sgd(), penalty);
        for (int step = 0; step < 2; step++) {
            NetworkPass pass = batches.next();
            pass.forward();
            pass.backward();
            List<RealMatrix> wanted = wanted(pass);
            steps.step(pass, ALPHA);
            for (int p = 0; p < wanted.size(); p++) {
                assertClose(wanted.get(p), network.parameters().get(p).values().matrix(), 1e-14);
            }
        }
    }

    /** Θ − α (D + 1/m ∂penalty/∂Θ), with D from the pass and the penalty's gradient by hand. */
    private List<RealMatrix> wanted(NetworkPass pass) {
        List<RealMatrix> wanted = new ArrayList<>();
        for (int p = 0; p < network.parameters().size(); p++) {
            Block values = network.parameters().get(p).values();
            Block D = Block.zeros(values.precision(), values.rows(), values.cols());
            Gradient gradient = pass.gradients().get(p);
            gradient.into(D, 1, 0);
            RealMatrix total = D.matrix();
            for (int i = 0; network.parameters().get(p).isTheta() && i < values.rows(); i++) {
                for (int j = 1; j < values.cols(); j++) {
                    total.addToEntry(i, j, 0.3 / 20 * values.get(i, j));
                }
            }
            wanted.add(values.matrix().subtract(total.scalarMultiply(ALPHA)));
        }
        assertEquals(4, wanted.size()); // Theta1, gamma1, beta1, Theta2
        return wanted;
    }
}
