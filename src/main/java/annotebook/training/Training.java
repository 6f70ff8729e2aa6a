package annotebook.training;

import annotebook.data.Examples;
import annotebook.nn.Network;
import annotebook.nn.NoPenalty;
import annotebook.nn.Regularizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to train a network, built word by word; each word returns a new plan.
 *
 * <pre>{@code
 * History history = Training.epochs(30)
 *         .batch(128)
 *         .by(new Momentum(0.9))
 *         .rate(new OneCycle(0.05))
 *         .penalty(new L2(5))
 *         .run(network, train, validation, epoch -> {});
 * }</pre>
 *
 * <p>Unless told otherwise: batches of 32, plain gradient descent with α = 0.1, no penalty, no early
 * stopping, seed 0. The same seed gives the same bits on the same machine with the same number of threads
 * where the length is given in epochs.
 *
 * @param length how long
 * @param batch examples in a mini-batch
 * @param optimizer what turns gradients into steps
 * @param schedule α over the run
 * @param regularizer the penalty on large weights
 * @param stopping when to stop earlier, if at all
 * @param seed of the order of examples and of dropout
 */
public record Training(
        TrainingLength length,
        int batch,
        Optimizer optimizer,
        Schedule schedule,
        Regularizer regularizer,
        Optional<EarlyStopping> stopping,
        long seed) {

    /**
     * Refuses an empty batch.
     *
     * @throws IllegalArgumentException if batch is below 1
     */
    public Training {
        if (batch < 1) {
            throw new IllegalArgumentException("training: batch must be >= 1, got " + batch + ".");
        }
    }

    /** Training for a number of epochs, at least 1. */
    public static Training epochs(int epochs) {
        return with(TrainingLength.epochs(epochs));
    }

    /** Training for a length of time, measured by this clock; the schedule then follows the time. */
    public static Training time(Duration time, InstantSource clock) {
        return with(TrainingLength.time(time, clock));
    }

    private static Training with(TrainingLength length) {
        return new Training(
                length, 32, new Sgd(), new ConstantRate(0.1), new NoPenalty(), Optional.empty(), 0);
    }

    /** With mini-batches of this many examples; the last of an epoch may be smaller. */
    public Training batch(int examples) {
        return new Training(length, examples, optimizer, schedule, regularizer, stopping, seed);
    }

    /** With another optimizer. */
    public Training by(Optimizer optimizer) {
        return new Training(length, batch, optimizer, schedule, regularizer, stopping, seed);
    }

    /** With another schedule of the learning rate. */
    public Training rate(Schedule schedule) {
        return new Training(length, batch, optimizer, schedule, regularizer, stopping, seed);
    }

    /** With the same learning rate all the time. */
    public Training rate(double alpha) {
        return rate(new ConstantRate(alpha));
    }

    /** With a penalty on large weights. */
    public Training penalty(Regularizer regularizer) {
        return new Training(length, batch, optimizer, schedule, regularizer, stopping, seed);
    }

    /** Ends as soon as the validation accuracy no longer rises; the network then has its best weights. */
    public Training stopping(EarlyStopping stopping) {
        return new Training(
                length, batch, optimizer, schedule, regularizer, Optional.of(stopping), seed);
    }

    /** With another seed for all random draws. */
    public Training seed(long seed) {
        return new Training(length, batch, optimizer, schedule, regularizer, stopping, seed);
    }

    /** Trains without a validation set. */
    public History run(Network network, Examples train) {
        return new TrainingRun(this, network, train, Optional.empty()).run(epoch -> {});
    }

    /**
     * Trains the network in place. The run ends after its length, or before: by early stopping, when the
     * thread is interrupted, or when the cost is no longer a number. What was learnt is kept, except where
     * training diverged: those weights are of no use.
     *
     * @param validation what its accuracy is measured on after each epoch
     * @param watcher is called with each epoch when it is done
     * @throws IllegalArgumentException before any work, if sizes do not fit
     */
    public History run(
            Network network, Examples train, Examples validation, Consumer<? super Epoch> watcher) {
        return new TrainingRun(this, network, train, Optional.of(validation)).run(watcher);
    }
}
