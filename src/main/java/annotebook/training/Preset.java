package annotebook.training;

import annotebook.data.Examples;
import annotebook.data.ExpandedExamples;
import annotebook.data.Expansion;
import annotebook.data.Flip;
import annotebook.data.ImageExamples;
import annotebook.data.Images;
import annotebook.data.Shift;
import annotebook.data.Standardizer;
import annotebook.nn.Architecture;
import annotebook.nn.He;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Layer sizes and settings that are known to learn CIFAR-10 well from its pixels alone, without
 * convolution, in the time there is.
 *
 * <p>They were chosen by accuracy on 5,000 images held out of the training set; the test set had no say.
 *
 * @param hidden units of the hidden layers, each with batch normalisation and {@link Relu}
 * @param keep the share of units that dropout leaves
 * @param peak the largest α of {@link OneCycle}, with {@link Momentum} 0.9 and batches of 128
 * @param decay λ/m of {@link L2}
 * @param expansions of the training images
 */
public record Preset(
        List<Integer> hidden, double keep, double peak, double decay, List<Expansion> expansions) {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int BATCH = 128;

    /** Keeps its own copies of the lists. */
    public Preset {
        hidden = List.copyOf(hidden);
        expansions = List.copyOf(expansions);
    }

    /** For CIFAR-10 in about this much time on two cores: the more time, the wider the layers. */
    public static Preset cifar10(Duration time) {
        return time.compareTo(LONG) < 0
                ? new Preset(List.of(512, 256), 1, 0.1, 5e-4, List.of(new Flip(), new Shift(2)))
                : new Preset(List.of(1024, 512), 1, 0.1, 5e-4, List.of(new Flip(), new Shift(3)));
    }

    /** The untrained network for images like these, in single precision. */
    public Network network(Images images, Random random) {
        Architecture plan = Network.inputs(images.format().size());
        for (int units : hidden) {
            plan = plan.hidden(units, new Relu()).batchNorm().dropout(keep);
        }
        return plan.softmax(images.classNames().size()).single().start(new He(random));
    }

    /** The training for a given time and number of images. */
    public Training training(Duration time, InstantSource clock, Images train) {
        return Training.time(time, clock)
                .batch(BATCH)
                .by(new Momentum(0.9))
                .rate(new OneCycle(peak))
                .penalty(new L2(decay * train.count()));
    }

    /** The training images as training sees them: standardised, and a little different each time. */
    public Examples expanded(Images train, Standardizer standardizer, Random random) {
        return new ExpandedExamples(new ImageExamples(train, standardizer), expansions, random);
    }

    /**
     * Trains a network from start to end; images are standardised by those for training.
     *
     * @param time how long, by a clock
     * @param validation what its accuracy is measured on after each epoch
     * @param watcher is called with each epoch when it is done
     */
    public Trained run(Timed time, Images train, Images validation, Consumer<Epoch> watcher) {
        Random random = new Random(time.seed());
        Standardizer standardizer = Standardizer.perInput(train);
        Network network = network(train, random);
        History history =
                training(time.limit(), time.clock(), train)
                        .seed(time.seed())
                        .run(
                                network,
                                expanded(train, standardizer, random),
                                new ImageExamples(validation, standardizer),
                                watcher);
        return new Trained(network, standardizer, history);
    }

    /**
     * How long, by which clock, and with which draws.
     *
     * @param limit the time there is
     * @param clock that measures it
     * @param seed of the start weights, the order of images and their expansion
     */
    public record Timed(Duration limit, InstantSource clock, long seed) {}

    /**
     * The result.
     *
     * @param network with what it has learnt
     * @param standardizer for every image that it is to see
     * @param history of its training
     */
    public record Trained(Network network, Standardizer standardizer, History history) {}
}
