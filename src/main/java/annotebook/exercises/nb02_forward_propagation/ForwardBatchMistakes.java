package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.matrix.Matrices.constant;
import static annotebook.nn.Sigmoid.sigmoid;

import annotebook.checks.Mistake;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the forward pass of many examples. */
final class ForwardBatchMistakes {

    private static final String BIAS_TWICE =
            "the column of ones was added twice: X and A come without it, so add it once a layer";

    private ForwardBatchMistakes() {}

    @Mistake(
            "the column of ones is missing: Theta^(l) has s_l + 1 columns, and X comes without"
                    + " its bias column")
    static RealMatrix biasForgotten(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, (A, Theta) -> sigmoid(times(A, transpose(Theta))));
    }

    @Mistake(
            "examples are rows here, so Theta is transposed: Z = A Theta^T, with the column of"
                    + " ones in front of A")
    static RealMatrix notTransposed(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, (A, Theta) -> sigmoid(times(withBias(A), Theta)));
    }

    @Mistake(BIAS_TWICE)
    static RealMatrix biasTwice(RealMatrix X, List<RealMatrix> Thetas) {
        return h(withBias(X), Thetas);
    }

    @Mistake(BIAS_TWICE)
    static RealMatrix biasAtStartAndEnd(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, (A, Theta) -> withBias(a(A, Theta)));
    }

    @Mistake("this reads exactly three Thetas: the list may have one or ten, so loop over it")
    static RealMatrix threeThetas(RealMatrix X, List<RealMatrix> Thetas) {
        RealMatrix A2 = a(X, Thetas.get(0));
        RealMatrix A3 = a(A2, Thetas.get(1));
        return a(A3, Thetas.get(2));
    }

    @Mistake("only the first Theta was used: loop over the list, each A feeds the next layer")
    static RealMatrix firstLayerOnly(RealMatrix X, List<RealMatrix> Thetas) {
        return a(X, Thetas.get(0));
    }

    @Mistake("only the first example was sent through: the result needs a row for each row of X")
    static RealMatrix firstExampleOnly(RealMatrix X, List<RealMatrix> Thetas) {
        return h(X.getRowMatrix(0), Thetas);
    }

    @Mistake(
            "every row is the answer to the first example: row i of the result belongs to row i of X")
    static RealMatrix firstExampleForAll(RealMatrix X, List<RealMatrix> Thetas) {
        return times(constant(X.getRowDimension(), 1, 1), firstExampleOnly(X, Thetas));
    }

    @Mistake("the result is transposed: a row an example, a column an output unit")
    static RealMatrix exchanged(RealMatrix X, List<RealMatrix> Thetas) {
        return transpose(h(X, Thetas));
    }

    @Mistake("the last layer lacks its sigmoid: h = g(Z)")
    static RealMatrix lastLinear(RealMatrix X, List<RealMatrix> Thetas) {
        return z(stopsEarly(X, Thetas), Thetas.get(Thetas.size() - 1));
    }

    @Mistake("only the last layer has its sigmoid: every layer needs it")
    static RealMatrix hiddenLinear(RealMatrix X, List<RealMatrix> Thetas) {
        return sigmoid(noSigmoid(X, Thetas));
    }

    @Mistake("there is no sigmoid in it: a = g(z) in every layer")
    static RealMatrix noSigmoid(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, ForwardBatchMistakes::z);
    }

    @Mistake(
            "the sigmoid was applied to the column of ones, which became g(1) = 0.731: first g,"
                    + " then put the ones in front")
    static RealMatrix sigmoidOnBias(RealMatrix X, List<RealMatrix> Thetas) {
        RealMatrix Z = z(X, Thetas.get(0));
        for (RealMatrix Theta : Thetas.subList(1, Thetas.size())) {
            Z = times(sigmoid(withBias(Z)), transpose(Theta));
        }
        return sigmoid(Z);
    }

    @Mistake("the sigmoid was applied to the input: A1 = X as it is")
    static RealMatrix inputSquashed(RealMatrix X, List<RealMatrix> Thetas) {
        return h(sigmoid(X), Thetas);
    }

    @Mistake("the sigmoid was applied twice in each layer")
    static RealMatrix sigmoidTwice(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, (A, Theta) -> sigmoid(a(A, Theta)));
    }

    @Mistake(
            "the column of ones stands at the end: column 0 of Theta belongs to the bias unit, so"
                    + " it comes first")
    static RealMatrix biasAtEnd(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, (A, Theta) -> sigmoid(times(onesBehind(A), transpose(Theta))));
    }

    @Mistake("column 0 of Theta was dropped (or its bias unit is 0): it multiplies a_0 = 1")
    static RealMatrix biasWeightsDropped(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, (A, Theta) -> sigmoid(times(A, transpose(withoutBias(Theta)))));
    }

    @Mistake("the last Theta was not used: does the loop end one too early?")
    static RealMatrix stopsEarly(RealMatrix X, List<RealMatrix> Thetas) {
        return h(X, Thetas.subList(0, Thetas.size() - 1));
    }

    @Mistake("the output carries a bias unit: nothing comes after the last layer, so it has none")
    static RealMatrix biasOnOutput(RealMatrix X, List<RealMatrix> Thetas) {
        return withBias(h(X, Thetas));
    }

    private static RealMatrix h(RealMatrix X, List<RealMatrix> Thetas) {
        return through(X, Thetas, ForwardBatchMistakes::a);
    }

    private static RealMatrix through(
            RealMatrix X, List<RealMatrix> Thetas, BinaryOperator<RealMatrix> layer) {
        RealMatrix A = X;
        for (RealMatrix Theta : Thetas) {
            A = layer.apply(A, Theta);
        }
        return A;
    }

    /** The next layer's activations. */
    private static RealMatrix a(RealMatrix A, RealMatrix Theta) {
        return sigmoid(z(A, Theta));
    }

    private static RealMatrix z(RealMatrix A, RealMatrix Theta) {
        return times(withBias(A), transpose(Theta));
    }

    private static RealMatrix onesBehind(RealMatrix A) {
        RealMatrix biased = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
        biased.setSubMatrix(A.getData(), 0, 0);
        return biased;
    }
}
