package annotebook.nn.lecture;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import annotebook.nn.Parameter;
import annotebook.nn.Penalty;
import annotebook.nn.Regularizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Gradient check of a whole network, whatever its activations, cost, batch normalisation, dropout and
 * regularizer: backpropagation against two-sided differences of J.
 *
 * <p>Dropout draws the same units for every J, so that it is a function like another.
 */
public final class NetworkCheck {

    private static final double EPSILON = 1e-5;

    private final Network network;
    private final Random random = new Random(0);
    private final NetworkPass pass;
    private final Penalty penalty;

    /**
     * A check on these examples, of a copy: the network stays as it is, its running averages too.
     *
     * @param X m x s_1
     * @param Y m x s_L
     * @throws IllegalArgumentException if shapes do not fit, or the network is not in double precision
     */
    public NetworkCheck(Network network, Regularizer regularizer, RealMatrix X, RealMatrix Y) {
        if (network.architecture().precision() != Precision.DOUBLE) {
            throw new IllegalArgumentException(
                    "gradient check: the network is in single precision, whose 7 digits are too few. Check it in double.");
        }
        this.network = network.copy();
        penalty = new Penalty(regularizer, this.network, X.getRowDimension());
        pass = new NetworkPass(this.network, X.getRowDimension(), random);
        pass.inputs().set(X);
        pass.targets().set(Y);
    }

    /** J with its penalty, as training sees it, for the weights that the network came with. */
    public double J() {
        random.setSeed(0);
        return pass.forward() + penalty.cost();
    }

    /** By backpropagation: a matrix for each of {@link Network#parameters()}. */
    public List<RealMatrix> analytic() {
        J();
        pass.backward();
        List<Parameter> parameters = network.parameters();
        List<RealMatrix> D = new ArrayList<>();
        for (int p = 0; p < parameters.size(); p++) {
            Block values = parameters.get(p).values();
            Block target = Block.zeros(Precision.DOUBLE, values.rows(), values.cols());
            penalty.added(parameters.get(p), pass.gradients().get(p)).into(target, 1, 0);
            D.add(target.matrix());
        }
        return D;
    }

    /** By differences of J: a matrix for each of {@link Network#parameters()}. */
    public List<RealMatrix> numerical() {
        return network.parameters().stream()
                .map(
                        parameter -> {
                            RealMatrix start = parameter.values().matrix();
                            RealMatrix D =
                                    GradientCheck.numericalGradient(
                                            moved -> JWith(parameter.values(), moved),
                                            start,
                                            EPSILON);
                            parameter.values().set(start);
                            return D;
                        })
                .toList();
    }

    /**
     * The sentence about the first wrong entry that backpropagation comes to, or nothing if all is right.
     *
     * @param tolerance of the relative error of one parameter, 1e-7 say
     */
    public Optional<String> firstWrong(double tolerance) {
        return GradientCheck.firstWrong(
                        new Gradients(numerical()), new Gradients(analytic()), tolerance)
                .map(wrong -> wrong.sentence("∂J/∂" + name(wrong.layer())));
    }

    private String name(int parameter) {
        return network.parameters().get(parameter - 1).name();
    }

    private double JWith(Block values, RealMatrix moved) {
        values.set(moved);
        return J();
    }
}
