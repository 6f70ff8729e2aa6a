package annotebook.nn.file;

import annotebook.matrix.Block;
import annotebook.nn.BatchNorm;
import annotebook.nn.DenseLayer;
import annotebook.nn.Network;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** All that a network has learnt, by the names that it has in a {@link NetworkFile}. */
final class NetworkTensors {

    private NetworkTensors() {}

    /** The name of Θ⁽ˡ⁾, l from 1. */
    static String Theta(int l) {
        return "Theta" + l;
    }

    /** The numbers of a network as they are now; copies. */
    static Map<String, Tensor> of(Network network) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int l = 1; l <= network.layers().size(); l++) {
            DenseLayer layer = network.layers().get(l - 1);
            Block Theta = layer.Theta();
            tensors.put(Theta(l), Tensor.of(Theta.precision(), Theta.matrix()));
            BatchNorm norm = layer.norm();
            if (norm != null) {
                tensors.put("gamma" + l, tensor(norm.gamma()));
                tensors.put("beta" + l, tensor(norm.beta()));
                tensors.put("mean" + l, tensor(norm.mean()));
                tensors.put("variance" + l, tensor(norm.variance()));
            }
        }
        return tensors;
    }

    /** Sets the numbers of batch normalisation, which are all present, in a network with the right Thetas. */
    static void setNorms(Network network, Map<String, Tensor> tensors) {
        for (int l = 1; l <= network.layers().size(); l++) {
            BatchNorm norm = network.layers().get(l - 1).norm();
            if (norm != null) {
                norm.gamma().writeRow(0, numbers(tensors, "gamma" + l));
                norm.beta().writeRow(0, numbers(tensors, "beta" + l));
                norm.mean().writeRow(0, numbers(tensors, "mean" + l));
                norm.variance().writeRow(0, numbers(tensors, "variance" + l));
            }
        }
    }

    private static Tensor tensor(Block row) {
        return Tensor.of(row.precision(), row.matrix().getRowVector(0));
    }

    private static double[] numbers(Map<String, Tensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name)).numbers().toArray();
    }
}
