package annotebook.training;

import annotebook.data.Examples;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import java.util.Random;
import java.util.stream.IntStream;

/** Scores a network on one set of examples, again and again in the same memory. */
final class Scorer {

    /** Examples that are sent forward at once: more would need more memory and be no faster. */
    private static final int CHUNK = 256;

    private final Batches batches;

    Scorer(Network network, Examples examples) {
        int size = Math.min(CHUNK, examples.size());
        batches = new Batches(network, examples, size, new Random(0)); // never shuffled
    }

    Score score() {
        Tally tally = new Tally();
        batches.rewind();
        while (batches.hasNext()) {
            NetworkPass pass = batches.next();
            tally.add(pass, pass.predict());
        }
        return tally.score();
    }

    /** The class that the network predicts for each example. */
    int[] predicted() {
        IntStream.Builder classes = IntStream.builder();
        batches.rewind();
        while (batches.hasNext()) {
            NetworkPass pass = batches.next();
            pass.predict();
            IntStream.range(0, pass.examples()).map(pass::predicted).forEach(classes);
        }
        return classes.build().toArray();
    }
}
