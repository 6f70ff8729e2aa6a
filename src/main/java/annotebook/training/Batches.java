package annotebook.training;

import annotebook.data.Examples;
import annotebook.data.Order;
import annotebook.nn.Network;
import annotebook.nn.Pass;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A set of examples, batch after batch, in the memory of two passes: one for full batches, one for the rest. */
final class Batches {

    private final Examples examples;
    private final Order order;
    private final Pass full;
    private final Optional<Pass> rest;
    private final double[] x;
    private final double[] y;
    private int next;

    Batches(Network network, Examples examples, int size, RandomGenerator random) {
        this.examples = examples;
        order = new Order(examples.size(), random);
        full = new Pass(network, size, random);
        int left = examples.size() % size;
        rest = left == 0 ? Optional.empty() : Optional.of(new Pass(network, left, random));
        x = new double[examples.inputs()];
        y = new double[examples.outputs()];
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
    Pass next() {
        int left = examples.size() - next;
        Pass pass = left >= full.examples() ? full : rest.orElseThrow();
        for (int i = 0; i < pass.examples(); i++) {
            int example = order.at(next + i);
            examples.input(example, x);
            examples.target(example, y);
            pass.inputs().writeRow(i, x);
            pass.targets().writeRow(i, y);
        }
        next += pass.examples();
        return pass;
    }

    /** How many batches an epoch has. */
    int count() {
        return (examples.size() + full.examples() - 1) / full.examples();
    }
}
