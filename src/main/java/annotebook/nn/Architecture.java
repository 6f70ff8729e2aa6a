package annotebook.nn;

import annotebook.matrix.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The plan of a network: its layers from input to output, its cost, and the precision it computes in.
 *
 * <p>It is written from left to right, and each word gives a new plan:
 *
 * <pre>{@code
 * Network.inputs(3072).hidden(512, new Relu()).dropout(0.8).softmax(10).start(new He(random))
 * }</pre>
 *
 * @param inputs s_1, at least 1
 * @param layers 2 to L
 * @param cost of the output
 * @param precision of weights and activations
 */
public record Architecture(int inputs, List<Layer> layers, Cost cost, Precision precision) {

    /**
     * Keeps its own copy of the list.
     *
     * @throws IllegalArgumentException if there is no input
     */
    public Architecture {
        if (inputs < 1) {
            throw new IllegalArgumentException("network: inputs must be >= 1, got " + inputs + ".");
        }
        layers = List.copyOf(layers);
    }

    /** With one more hidden layer. */
    public Architecture hidden(int units, Activation activation) {
        return with(new Layer(units, activation));
    }

    /** With batch normalisation between z and g of the last layer so far. */
    public Architecture batchNorm() {
        Layer last = last("batchNorm");
        return replacingLast(new Layer(last.units(), last.activation(), true, last.keep()));
    }

    /** With dropout of the last layer so far: in training each unit stays with probability {@code keep}. */
    public Architecture dropout(double keep) {
        Layer last = last("dropout");
        return replacingLast(new Layer(last.units(), last.activation(), last.batchNorm(), keep));
    }

    /** With an output of one class among several: softmax and its cross-entropy. */
    public Architecture softmax(int classes) {
        return output(classes, new Softmax(), new SoftmaxCrossEntropy());
    }

    /** With an output of several answers, each yes or no: sigmoids and their cross-entropy, as in the lecture. */
    public Architecture sigmoid(int units) {
        return output(units, new Sigmoid(), new CrossEntropy());
    }

    /** With an output layer of one's own choice. */
    public Architecture output(int units, Activation activation, Cost cost) {
        return new Architecture(
                inputs, with(new Layer(units, activation)).layers(), cost, precision);
    }

    /** In single precision: half the memory, about twice the speed, 7 digits. */
    public Architecture single() {
        return new Architecture(inputs, layers, cost, Precision.SINGLE);
    }

    /**
     * The network with weights drawn by this rule.
     *
     * @throws IllegalArgumentException if the plan is not one of a network
     */
    public Network start(Initializer initializer) {
        return start(
                IntStream.range(0, layers.size())
                        .mapToObj(l -> initializer.theta(layers.get(l).units(), unitsBefore(l) + 1))
                        .toList());
    }

    /**
     * The network with these weights, Theta1 first.
     *
     * @throws IllegalArgumentException if the plan is not one of a network, or a Theta does not fit
     */
    public Network start(List<RealMatrix> Thetas) {
        requireOutput();
        return new Network(this, Thetas);
    }

    /** The units of the layer that feeds entry l of {@link #layers()}. */
    int unitsBefore(int l) {
        return l == 0 ? inputs : layers.get(l - 1).units();
    }

    private void requireOutput() {
        Layer output = last("start");
        if (!cost.fits(output.activation())) {
            throw new IllegalArgumentException(
                    "network: %s does not fit an output of %s. End the plan with softmax, sigmoid or output."
                            .formatted(cost, output.activation()));
        }
        if (output.batchNorm() || output.keep() < 1) {
            throw new IllegalArgumentException(
                    "network: batchNorm and dropout are for hidden layers; write them before the output.");
        }
    }

    private Layer last(String word) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(
                    "network: %s before any layer, wanted hidden or an output first."
                            .formatted(word));
        }
        return layers.get(layers.size() - 1);
    }

    private Architecture with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Architecture(inputs, more, cost, precision);
    }

    private Architecture replacingLast(Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(layers.size() - 1, layer);
        return new Architecture(inputs, changed, cost, precision);
    }
}
