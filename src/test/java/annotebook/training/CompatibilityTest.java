package annotebook.training;

import static annotebook.training.Refused.assertRefused;

import annotebook.data.Examples;
import annotebook.data.MatrixExamples;
import annotebook.matrix.Matrices;
import annotebook.nn.He;
import annotebook.nn.Network;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@link TrainingTest} leaves: the validation set, and evaluation. */
class CompatibilityTest {

    private final Network network = Network.inputs(2).softmax(3).start(new He(new Random(1)));
    private final Examples train = new ThreeClouds(20, 1);
    private final Examples other =
            MatrixExamples.labelled(Matrices.constant(4, 5, 0), new int[4], 3);

    @Test
    void namesTheSetThatDoesNotFit() {
        assertRefused(
                "validation: examples have 5 inputs and 3 targets, the network has 2 inputs and 3 outputs.",
                () -> Training.epochs(1).batch(10).run(network, train, other, epoch -> {}));
        assertRefused(
                "evaluation: examples have 5 inputs and 3 targets, the network has 2 inputs and 3 outputs.",
                () -> Evaluation.of(network, other));
        assertRefused(
                "training: the set is empty, wanted at least 1 example.",
                () -> Training.epochs(1).run(network, new ThreeClouds(0, 1)));
    }
}
