package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.data.Examples;
import annotebook.data.MatrixExamples;
import annotebook.matrix.Matrices;
import annotebook.nn.He;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void anEvaluationCountsWhatTheNetworkTakesThemFor() {
        Network network =
                Network.inputs(2).hidden(5, new Relu()).softmax(3).start(new He(new Random(3)));
        Examples examples = new ThreeClouds(300, 5);
        Training.epochs(2).run(network, examples);
        Evaluation evaluation = Evaluation.of(network, examples);
        assertEquals(new Scorer(network, examples).score().accuracy(), evaluation.accuracy());
        assertEquals(300, evaluation.examples());
        double[] x = new double[2];
        int[][] counts = new int[3][3];
        for (int i = 0; i < 300; i++) {
            examples.input(i, x);
            double[] h = network.predict(Matrices.matrix(x)).getRow(0);
            int taken = h[0] >= h[1] && h[0] >= h[2] ? 0 : h[1] >= h[2] ? 1 : 2;
            counts[examples.label(i)][taken]++;
        }
        for (int k = 0; k < 3; k++) {
            assertEquals(Arrays.stream(counts[k]).boxed().toList(), evaluation.confusion().get(k));
        }
    }

    @Test
    void aSingleOutputHasTwoClasses() {
        Network network =
                Network.inputs(1).sigmoid(1).start(List.of(Matrices.matrix(Matrices.row(0, 1))));
        Examples examples =
                new MatrixExamples(
                        Matrices.matrix(new double[][] {{2}, {-1}, {3}, {-4}, {5}}),
                        Matrices.matrix(new double[][] {{1}, {0}, {0}, {0}, {1}}));
        Evaluation evaluation = Evaluation.of(network, examples);
        assertEquals(List.of(List.of(2, 1), List.of(0, 2)), evaluation.confusion());
        assertEquals(new Scorer(network, examples).score().accuracy(), evaluation.accuracy());
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
