package annotebook.data;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The order in which an epoch visits the examples: 0 to m − 1 at first, then shuffled in place as often
 * as asked.
 */
public final class Order {

    private final int[] examples;
    private final RandomGenerator random;

    /**
     * The order 0, 1, 2, ..., m − 1.
     *
     * @param size m, at least 1
     * @param random the only source of randomness; the same seed gives the same orders
     * @throws IllegalArgumentException if there is nothing to order
     */
    public Order(int size, RandomGenerator random) {
        if (size < 1) {
            throw new IllegalArgumentException("Order: " + size + " examples, wanted at least 1.");
        }
        this.examples = IntStream.range(0, size).toArray();
        this.random = random;
    }

    /** m, how many examples there are. */
    public int size() {
        return examples.length;
    }

    /** The example that is visited at this position, from 0 to m − 1. */
    public int at(int position) {
        return examples[position];
    }

    /** Shuffles by Fisher and Yates: every order is as likely as any other, and nothing is allocated. */
    public void shuffle() {
        for (int last = examples.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int example = examples[chosen];
            examples[chosen] = examples[last];
            examples[last] = example;
        }
    }
}
