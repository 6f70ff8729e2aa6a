package annotebook.training;

import annotebook.data.Examples;
import annotebook.data.Order;
import annotebook.matrix.RowLoop;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A set of examples, batch after batch, in the memory of two passes: one for full batches, one for the smaller last batch. */
final class Batches {

    private final Examples examples;
    private final Order order;
    private final NetworkPass full;
    private final Optional<NetworkPass> rest;
    private final RowLoop loadFull;
    private final RowLoop loadRest;
    private int next;
    private NetworkPass loaded;

    Batches(Network network, Examples examples, int size, RandomGenerator random) {
        this.examples = examples;
        order = new Order(examples.size(), random);
        full = new NetworkPass(network, size, random);
        int left = examples.size() % size;
        rest = left == 0 ? Optional.empty() : Optional.of(new NetworkPass(network, left, random));
        loaded = full;
        int longest = Math.max(examples.inputs(), examples.outputs());
        loadFull = new RowLoop(size, longest, this::load);
        loadRest = new RowLoop(left, longest, this::load);
    }

    /** From the first batch again, in another order. */
    void shuffle() {
        order.shuffle();
        next = 0;
    }

    /** From the first batch again, in the same order. */
    void rewind() {
        next = 0;
    }

    boolean hasNext() {
        return next < examples.size();
    }

    /** The next batch, its examples written into the pass that it is returned in. */
    NetworkPass next() {
        int left = examples.size() - next;
        loaded = left >= full.examples() ? full : rest.orElseThrow();
        RowLoop load = loaded == full ? loadFull : loadRest;
        if (examples.isShared()) {
            load.run();
        } else {
            load.runInOrder();
        }
        next += loaded.examples();
        return loaded;
    }

    private void load(int i, double[] x, double[] y) {
        int example = order.at(next + i);
        examples.input(example, x);
        examples.target(example, y);
        loaded.inputs().writeRow(i, x);
        loaded.targets().writeRow(i, y);
    }

    /** How many batches an epoch has. */
    int count() {
        return (examples.size() + full.examples() - 1) / full.examples();
    }
}
