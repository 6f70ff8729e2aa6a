package annotebook.exercises.nb10_cifar10;

import annotebook.checks.Effort;
import annotebook.checks.Expression;
import annotebook.checks.Measured;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.data.Images;
import annotebook.data.Standardizer;
import annotebook.matrix.ArgMax;
import annotebook.nn.Network;
import annotebook.training.Budget;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;

/** What a network that the student's method trained must be, and how good it is. */
public final class ExpectNetwork {

    private static final String METHOD = "trainBest";

    /** Images that are shown at once: even the widest network then needs little memory. */
    private static final int CHUNK = 100;

    /** More than any network in a budget has use for, and little enough to be shown images. */
    private static final int MOST_UNITS = 20_000;

    private ExpectNetwork() {}

    /**
     * One training: what the method is given, and what its network is judged by.
     *
     * @param train the images to learn from, as {@link SentTraining} sends them
     * @param validation those to choose by
     * @param budget what it may cost
     * @param effort what the call may use up
     * @param test images that it never has
     * @param thresholds the points for its accuracy on those
     */
    public record Trial(
            Expression train,
            Expression validation,
            Budget budget,
            Effort effort,
            Images test,
            Thresholds thresholds) {}

    /**
     * Has a network trained, and gives the points for its accuracy on the test images.
     *
     * @throws Mismatch worth some of the points or none
     */
    public static void best(Student student, Trial trial) {
        Network network =
                student.network(
                        trial.effort,
                        METHOD,
                        trial.train,
                        trial.validation,
                        SentTraining.budget(trial.budget));
        requireFit(network, trial);
        Measured measured = measured(network, trial.test);
        student.measured(measured);
        trial.thresholds
                .mismatch(measured)
                .ifPresent(
                        mismatch -> {
                            throw knowsOnlyStandardized(network, measured, trial.test)
                                    ? standardized(mismatch)
                                    : mismatch;
                        });
    }

    /** How many of the images a network takes for what they are. */
    static Measured measured(Network network, Images images) {
        int correct = 0;
        for (int from = 0; from < images.count(); from += CHUNK) {
            int to = Math.min(from + CHUNK, images.count());
            Images some = images.select(IntStream.range(from, to).toArray());
            RealMatrix H = network.predict(some.X());
            for (int i = 0; i < some.count(); i++) {
                correct += ArgMax.of(H.getRow(i)) == some.label(i) ? 1 : 0;
            }
        }
        return new Measured(correct, images.count());
    }

    private static void requireFit(Network network, Trial trial) {
        int inputs = trial.test.format().size();
        int classes = trial.test.classNames().size();
        if (network.inputs() != inputs || network.outputs() != classes) {
            throw new Mismatch(
                    "The network does not fit the images.",
                    "%,d inputs, %,d outputs".formatted(network.inputs(), network.outputs()),
                    "%,d inputs, one for each pixel and channel; %d outputs, one for each class"
                            .formatted(inputs, classes));
        }
        if (network.size() > trial.budget.parameters()) {
            throw new Mismatch(
                    "The network is over its budget: take fewer or smaller layers.",
                    "%,d parameters".formatted(network.size()),
                    "at most %,d parameters".formatted(trial.budget.parameters()));
        }
        int units = network.architecture().layers().stream().mapToInt(layer -> layer.units()).sum();
        if (units > MOST_UNITS) {
            throw new Mismatch(
                    "The network is too wide: take fewer or smaller layers.",
                    "%,d units in all layers".formatted(units),
                    "at most %,d units".formatted(MOST_UNITS));
        }
    }

    /** A network that was to be shown standardised images is told from one that has learnt little. */
    private static boolean knowsOnlyStandardized(Network network, Measured raw, Images test) {
        return Stream.of(Standardizer.perInput(test), Standardizer.perChannel(test))
                .map(s -> measured(network.onRawInputs(s.mean(), s.deviation()), test))
                .anyMatch(
                        standardized ->
                                standardized.interval().getLowerBound()
                                        > raw.interval().getUpperBound());
    }

    private static Mismatch standardized(Mismatch mismatch) {
        return new Mismatch(
                        "Your network was trained on standardised images and is shown raw ones: return network.onRawInputs(mean, deviation).",
                        mismatch.got(),
                        mismatch.wanted())
                .worth(mismatch.points());
    }
}
