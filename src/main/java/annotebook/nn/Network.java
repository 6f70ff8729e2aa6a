package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.DenseMatrix;
import annotebook.matrix.Precision;
import annotebook.matrix.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A network of dense layers: a plan and the weights that it has learnt.
 *
 * <p>Training changes it in place; {@link #Thetas()} gives the weights as they are.
 */
public final class Network {

    /** Examples that are sent forward at once: more would need more memory and be no faster. */
    private static final int CHUNK = 256;

    private final Architecture architecture;
    private final List<DenseLayer> layers;
    private final List<Parameter> parameters;

    Network(Architecture architecture, List<RealMatrix> Thetas) {
        requireFit(architecture, Thetas);
        this.architecture = architecture;
        List<DenseLayer> made = new ArrayList<>();
        for (int l = 1; l <= Thetas.size(); l++) {
            Layer plan = architecture.layers().get(l - 1);
            made.add(new DenseLayer(l, plan, architecture.precision(), Thetas.get(l - 1)));
        }
        layers = List.copyOf(made);
        parameters = layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /** The first word of a plan: s_1, the numbers in one input. */
    public static Architecture inputs(int inputs) {
        return new Architecture(inputs, List.of(), new Quadratic(), Precision.DOUBLE);
    }

    /** The plan. */
    public Architecture architecture() {
        return architecture;
    }

    /** s_1, the numbers in one input. */
    public int inputs() {
        return architecture.inputs();
    }

    /** s_L, the numbers in one answer. */
    public int outputs() {
        return layers.get(layers.size() - 1).plan().units();
    }

    /** All that training changes: Theta1, then gamma1 and beta1 where layer 2 has batch normalisation, then Theta2. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** How many numbers training changes. */
    public long size() {
        return parameters.stream()
                .mapToLong(p -> (long) p.values().rows() * p.values().cols())
                .sum();
    }

    /** Theta1, Theta2, … as they are now; copies. */
    public List<RealMatrix> Thetas() {
        return layers.stream().map(layer -> layer.Theta().matrix()).toList();
    }

    /** An independent copy, with the same plan and the same numbers. */
    public Network copy() {
        Network copy = new Network(architecture, Thetas());
        copy.set(this);
        return copy;
    }

    /**
     * A network that answers raw inputs x as this one answers standardised ones, (x − μ) ./ σ: the
     * standardising becomes part of Θ⁽¹⁾, exactly except for rounding. An input with deviation 0 is ignored.
     *
     * @param mean μ, s_1 entries
     * @param deviation σ, s_1 entries
     * @throws IllegalArgumentException if either does not have one entry for each input
     */
    public Network onRawInputs(RealVector mean, RealVector deviation) {
        Network raw = copy();
        Block Theta1 = raw.layers.get(0).Theta();
        Theta1.set(RawInputs.Theta(Theta1.matrix(), mean, deviation));
        return raw;
    }

    /**
     * Copies all numbers of another network of the same plan.
     *
     * @throws IllegalArgumentException if its plan is different
     */
    public void set(Network other) {
        if (!architecture.equals(other.architecture)) {
            throw new IllegalArgumentException(
                    "network: the plans differ, %s and %s, wanted the same twice."
                            .formatted(architecture, other.architecture));
        }
        for (int l = 0; l < layers.size(); l++) {
            layers.get(l).set(other.layers.get(l));
        }
    }

    /**
     * H = h_Θ(X), what the network answers to each row of X; m x s_L.
     *
     * @param X m x s_1, without the bias column
     * @throws IllegalArgumentException if X has the wrong number of columns
     */
    public RealMatrix predict(RealMatrix X) {
        if (X.getColumnDimension() != inputs()) {
            throw new IllegalArgumentException(
                    "predict: X is %s, wanted %d columns, one for each input of the network."
                            .formatted(Shapes.shape(X), inputs()));
        }
        int m = X.getRowDimension();
        DenseMatrix H = DenseMatrix.zeros(m, outputs());
        NetworkPass pass = new NetworkPass(this, Math.min(m, CHUNK), new Random(0));
        double[] h = new double[outputs()];
        for (int start = 0; start < m; start += pass.examples()) {
            int count = Math.min(pass.examples(), m - start);
            for (int i = 0; i < count; i++) {
                pass.inputs().writeRow(i, X.getRow(start + i));
            }
            pass.predict();
            for (int i = 0; i < count; i++) {
                pass.answers().readRow(i, h);
                H.setRow(start + i, h);
            }
        }
        return H;
    }

    /** The layers after the input, the first one first. */
    public List<DenseLayer> layers() {
        return layers;
    }

    private static void requireFit(Architecture architecture, List<RealMatrix> Thetas) {
        if (Thetas.size() != architecture.layers().size()) {
            throw new IllegalArgumentException(
                    "network: %d Thetas, wanted %d, one for each layer after the input."
                            .formatted(Thetas.size(), architecture.layers().size()));
        }
        for (int l = 1; l <= Thetas.size(); l++) {
            int rows = architecture.layers().get(l - 1).units();
            int cols = architecture.unitsBefore(l - 1) + 1;
            RealMatrix Theta = Thetas.get(l - 1);
            if (Theta.getRowDimension() != rows || Theta.getColumnDimension() != cols) {
                throw new IllegalArgumentException(
                        "network: Theta%d is %s, wanted %dx%d: a row for each unit of layer %d, a column for the bias and each unit of layer %d."
                                .formatted(l, Shapes.shape(Theta), rows, cols, l + 1, l));
            }
        }
    }
}
