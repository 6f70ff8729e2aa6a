package annotebook.training;

import annotebook.nn.Network;
import java.util.List;

/** The best epoch so far for early stopping, with the weights that it had. */
final class Best {

    private final EarlyStopping rule;
    private final Network network;
    private final Network kept;
    private int epoch;
    private double accuracy = Double.NEGATIVE_INFINITY;

    Best(EarlyStopping rule, Network network) {
        this.rule = rule;
        this.network = network;
        kept = network.copy();
    }

    /** Records the last epoch; when the rule says stop, restores the best weights. */
    boolean isLongAgo(List<Epoch> epochs) {
        Epoch last = epochs.get(epochs.size() - 1);
        if (last.validation().accuracy() > accuracy) {
            accuracy = last.validation().accuracy();
            epoch = last.number();
            kept.set(network);
        }
        boolean stop =
                rule.stopsAfter(
                        epochs.stream().mapToDouble(e -> e.validation().accuracy()).toArray());
        if (stop) {
            network.set(kept);
        }
        return stop;
    }

    String sentence(int epochs) {
        return "Stopped after epoch %d: no better validation accuracy since epoch %d, whose weights the network has."
                .formatted(epochs, epoch);
    }
}
