package annotebook.training;

import annotebook.data.Examples;
import annotebook.nn.Layer;
import annotebook.nn.Network;
import java.util.Optional;

/** Whether a network, a plan of training and its examples fit together; checked before any work is done. */
final class Compatibility {

    private Compatibility() {}

    static void require(
            Training training, Network network, Examples train, Optional<Examples> validation) {
        requireSizes("training", network, train);
        validation.ifPresent(examples -> requireSizes("validation", network, examples));
        if (training.batch() > train.size()) {
            throw new IllegalArgumentException(
                    "training: batch is %d, wanted at most %d, the number of training examples."
                            .formatted(training.batch(), train.size()));
        }
        if (training.stopping().isPresent() && validation.isEmpty()) {
            throw new IllegalArgumentException(
                    "training: early stopping needs validation examples, got none.");
        }
        boolean single = training.batch() == 1 || train.size() % training.batch() == 1;
        if (single && network.architecture().layers().stream().anyMatch(Layer::batchNorm)) {
            throw new IllegalArgumentException(
                    "training: %d examples in batches of %d leave a batch of 1, which batch normalisation cannot take. Change the batch."
                            .formatted(train.size(), training.batch()));
        }
    }

    static void requireSizes(String set, Network network, Examples examples) {
        if (examples.size() < 1) {
            throw new IllegalArgumentException(
                    "%s: the set is empty, wanted at least 1 example.".formatted(set));
        }
        if (examples.inputs() != network.inputs() || examples.outputs() != network.outputs()) {
            throw new IllegalArgumentException(
                    "%s: examples have %d inputs and %d targets, the network has %d inputs and %d outputs."
                            .formatted(
                                    set,
                                    examples.inputs(),
                                    examples.outputs(),
                                    network.inputs(),
                                    network.outputs()));
        }
    }
}
