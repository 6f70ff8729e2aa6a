package annotebook.nn;

import annotebook.matrix.ArgMax;
import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import annotebook.matrix.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The forward and backward pass of m examples through a network, in memory that is allocated once.
 *
 * <p>Write the examples into {@link #inputs()} and {@link #targets()}; then {@link #forward()} gives the
 * cost and {@link #backward()} the {@link #gradients()}.
 */
public final class NetworkPass {

    private final Network network;
    private final int m;
    private final boolean hasBatchNorm;
    private final Block X; // m x (s_1 + 1): column 0 is the bias unit's
    private final Block inputs; // m x s_1
    private final Block targets; // m x s_L
    private final List<LayerPass> layers =
            new ArrayList<>(); // entry l - 1 leads from layer l to l + 1
    private final List<Product> blames = new ArrayList<>(); // entry l - 1 leads back to layer l + 1
    private final List<Gradient> gradients = new ArrayList<>();
    private final double[] h;
    private final double[] y;
    private final double[] z;
    private int right;

    /**
     * Allocates the memory for m examples.
     *
     * @param random what dropout draws from
     * @throws IllegalArgumentException if examples is below 1
     */
    public NetworkPass(Network network, int examples, RandomGenerator random) {
        Precision precision = network.architecture().precision();
        this.network = network;
        m = examples;
        hasBatchNorm = network.layers().stream().anyMatch(layer -> layer.plan().batchNorm());
        X = Block.zeros(precision, m, network.inputs() + 1);
        X.fillColumn(0, 1);
        inputs = X.withoutBias();
        targets = Block.zeros(Precision.DOUBLE, m, network.outputs());
        Block A = X;
        for (DenseLayer layer : network.layers()) {
            LayerPass next = new LayerPass(layer, A, random);
            if (!layers.isEmpty()) {
                blames.add(next.blame(layers.get(layers.size() - 1)));
            }
            layers.add(next);
            gradients.addAll(next.gradients());
            A = next.A();
        }
        h = new double[network.outputs()];
        y = new double[network.outputs()];
        z = new double[network.outputs()];
    }

    /** How many examples there are. */
    public int examples() {
        return m;
    }

    /** X, one example per row; m x s_1, to be written. */
    public Block inputs() {
        return inputs;
    }

    /** Y, what is wanted, one example per row; m x s_L, to be written. */
    public Block targets() {
        return targets;
    }

    /** H = h_Θ(X), what the network answered, one example per row; m x s_L. */
    public Block answers() {
        return output().a();
    }

    /**
     * Sends the examples forward as in training, with dropout and the statistics of this batch; gives J
     * without penalty.
     *
     * @throws IllegalStateException if a layer has batch normalisation and there is one example: it has no
     *     variance
     */
    public double forward() {
        if (m == 1 && hasBatchNorm) {
            throw new IllegalStateException(
                    "forward: 1 example, wanted 2 or more: batch normalisation needs the variance of a batch. predict() works with 1.");
        }
        for (int l = 0; l < layers.size(); l++) { // an iterator would be allocated
            layers.get(l).train();
        }
        return cost();
    }

    /** Sends the examples forward as a trained network answers; gives J without penalty. */
    public double predict() {
        for (int l = 0; l < layers.size(); l++) {
            layers.get(l).predict();
        }
        return cost();
    }

    /** How many examples of the last forward pass were classified as their targets say. */
    public int right() {
        return right;
    }

    /**
     * The class that the network predicts for an example: the index of its largest answer, the first if there
     * are several; for a single answer 1 if it is at least 1/2, else 0.
     */
    public int predicted(int example) {
        answers().readRow(example, h);
        return classOf(h);
    }

    /** Sends the blame back: δ⁽ᴸ⁾ from the cost, then layer by layer δ⁽ˡ⁾ from δ⁽ˡ⁺¹⁾. */
    public void backward() {
        outputDelta();
        for (int l = layers.size() - 1; l >= 1; l--) {
            blames.get(l - 1).compute();
            layers.get(l - 1).backward();
        }
    }

    /** The gradients of the last backward pass, in the order of {@link Network#parameters()}. */
    public List<Gradient> gradients() {
        return List.copyOf(gradients);
    }

    /** δ⁽ᴸ⁾ = h − y where the cost absorbs the slope of the output, else (h − y) .* g′(z). */
    private void outputDelta() {
        Cost cost = network.architecture().cost();
        Activation g = network.layers().get(layers.size() - 1).plan().activation();
        for (int i = 0; i < m; i++) {
            answers().readRow(i, h);
            targets.readRow(i, y);
            for (int k = 0; k < h.length; k++) {
                h[k] -= y[k];
            }
            if (!cost.absorbsSlope()) {
                output().Z().readRow(i, z);
                g.backward(h, z, h.length);
            }
            output().delta().writeRow(i, h);
        }
    }

    private double cost() {
        Cost cost = network.architecture().cost();
        double sum = 0;
        right = 0;
        for (int i = 0; i < m; i++) {
            answers().readRow(i, h);
            targets.readRow(i, y);
            sum += cost.of(h, y, h.length);
            right += classOf(h) == classOf(y) ? 1 : 0;
        }
        return sum / m;
    }

    /** The class that answers or targets say; see {@link #predicted}. */
    public static int classOf(double[] numbers) {
        if (numbers.length == 1) {
            return numbers[0] >= 0.5 ? 1 : 0;
        }
        return ArgMax.of(numbers);
    }

    private LayerPass output() {
        return layers.get(layers.size() - 1);
    }
}
