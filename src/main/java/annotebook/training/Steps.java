package annotebook.training;

import annotebook.matrix.Block;
import annotebook.nn.Gradient;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import annotebook.nn.Parameter;
import annotebook.nn.Penalty;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The steps of all parameters of a network: an update for each, and the gradients of each pass. */
final class Steps {

    private final List<Parameter> parameters;
    private final Update[] updates;
    private final Penalty penalty;
    private final Map<NetworkPass, Gradient[]> gradients = new HashMap<>();

    Steps(Network network, Optimizer optimizer, Penalty penalty) {
        this.penalty = penalty;
        parameters = network.parameters();
        updates =
                parameters.stream()
                        .map(parameter -> optimizer.update(parameter.values()))
                        .toArray(Update[]::new);
    }

    /** One step of every parameter along the gradients of this pass, all computed from the old weights. */
    void step(NetworkPass pass, double alpha) {
        Gradient[] own = gradients.get(pass);
        if (own == null) {
            own = penalized(pass);
            gradients.put(pass, own);
        }
        for (int p = 0; p < updates.length; p++) {
            updates[p].step(own[p], alpha);
        }
    }

    /** Whether all numbers that training changes are still finite. */
    boolean leftNumbers() {
        return parameters.stream().map(Parameter::values).allMatch(Steps::areFinite);
    }

    private static boolean areFinite(Block values) {
        double[] row = new double[values.cols()];
        for (int i = 0; i < values.rows(); i++) {
            values.readRow(i, row);
            if (!Arrays.stream(row).allMatch(Double::isFinite)) {
                return false;
            }
        }
        return true;
    }

    private Gradient[] penalized(NetworkPass pass) {
        return IntStream.range(0, updates.length)
                .mapToObj(p -> penalty.added(parameters.get(p), pass.gradients().get(p)))
                .toArray(Gradient[]::new);
    }
}
