package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.data.Examples;
import annotebook.matrix.Matrices;
import annotebook.nn.He;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ScorerTest {

    @Test
    void scoresEveryExampleOnceWhateverTheirNumber() {
        Network network =
                Network.inputs(2).hidden(5, new Relu()).softmax(3).start(new He(new Random(3)));
        for (int size : new int[] {1, 255, 256, 257, 700}) {
            Examples examples = new ThreeClouds(size, 5);
            Scorer scorer = new Scorer(network, examples);
            Score score = scorer.score();
            assertEquals(cost(network, examples), score.J(), 1e-13);
            assertEquals(score, scorer.score());
        }
    }

    private static double cost(Network network, Examples examples) {
        double sum = 0;
        double[] x = new double[2];
        for (int i = 0; i < examples.size(); i++) {
            examples.input(i, x);
            RealMatrix h = network.predict(Matrices.matrix(x));
            sum -= Math.log(h.getEntry(0, examples.label(i)));
        }
        return sum / examples.size();
    }
}
