package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.data.Examples;
import annotebook.nn.Constant;
import annotebook.nn.He;
import annotebook.nn.Identity;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import annotebook.nn.Quadratic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The loop itself, counted and compared with its steps taken one by one. */
class TrainingRunTest {

    private static final Examples TRAIN = new ThreeClouds(25, 1);
    private static final Examples VALIDATION = new ThreeClouds(12, 2);

    @Test
    void isForwardBackwardStepForEveryBatch() {
        Network network = network();
        Training training = Training.epochs(1).batch(10).seed(7);
        new TrainingRun(training, network, TRAIN, Optional.empty()).run(epoch -> {});
        Network byHand = network();
        Batches batches = new Batches(byHand, TRAIN, 10, new Random(7));
        Steps steps =
                new Steps(
                        byHand,
                        training.optimizer(),
                        new annotebook.nn.Penalty(training.regularizer(), byHand, 25));
        batches.shuffle();
        while (batches.hasNext()) {
            NetworkPass pass = batches.next();
            pass.forward();
            pass.backward();
            steps.step(pass, 0.1);
        }
        assertEquals(byHand.Thetas(), network.Thetas());
        assertNotEquals(network().Thetas(), network.Thetas());
    }

    @Test
    void countsUpdatesAndTellsTheWatcherOfEachEpoch() {
        List<Epoch> seen = new ArrayList<>();
        History history =
                new TrainingRun(
                                Training.epochs(3).batch(10),
                                network(),
                                TRAIN,
                                Optional.of(VALIDATION))
                        .run(seen::add);
        assertEquals(seen, history.epochs());
        assertEquals(List.of(3L, 6L, 9L), seen.stream().map(Epoch::updates).toList());
        assertEquals(Outcome.FINISHED, history.outcome());
        assertEquals("All 3 epochs are done.", history.sentence());
    }

    @Test
    void followsTheScheduleFromTheFirstUpdateToTheLast() {
        List<Double> rates = new ArrayList<>();
        Training training =
                Training.epochs(3)
                        .batch(25)
                        .rate(new StepDecay(0.4, 0.5, 2)); // one update an epoch
        new TrainingRun(training, network(), TRAIN, Optional.empty())
                .run(epoch -> rates.add(epoch.alpha()));
        assertEquals(List.of(0.4, 0.2, 0.1), rates);
    }

    @Test
    void anEpochThatIsCutShortIsScoredWhenTheTimeIsUpButNotWhenSomebodyWaits() {
        Instant[] now = {Instant.EPOCH};
        Training timed =
                Training.time(
                                Duration.ofSeconds(1),
                                () -> now[0] = now[0].plus(Duration.ofHours(1)))
                        .batch(10);
        History history =
                new TrainingRun(timed, network(), TRAIN, Optional.of(VALIDATION)).run(epoch -> {});
        assertEquals(Outcome.TIME_IS_UP, history.outcome());
        assertEquals(1, history.epochs().get(0).updates());
        assertNotEquals(Score.NONE, history.epochs().get(0).validation());

        Thread.currentThread().interrupt();
        History interrupted =
                new TrainingRun(
                                Training.epochs(9).batch(10),
                                network(),
                                TRAIN,
                                Optional.of(VALIDATION))
                        .run(epoch -> {});
        assertEquals(Outcome.INTERRUPTED, interrupted.outcome());
        assertEquals(1, interrupted.epochs().get(0).updates());
        assertFalse(interrupted.epochs().get(0).validation().isPresent());
    }

    @Test
    void aLastStepTooLargeIsNotAnEnd() {
        Training training = Training.epochs(1).batch(25).rate(Double.MAX_VALUE);
        History history =
                new TrainingRun(training, large(1e5), TRAIN, Optional.empty()).run(epoch -> {});
        assertEquals(Outcome.DIVERGED, history.outcome());
        assertEquals(
                "A weight is not a finite number after 1 updates, the last with alpha = 1.80e+308: training diverged. Take a smaller alpha.",
                history.sentence());
    }

    @Test
    void whatIsTooLargeFromTheStartIsNotTheFaultOfAlpha() {
        History history =
                new TrainingRun(Training.epochs(1).batch(25), large(1e300), TRAIN, Optional.empty())
                        .run(epoch -> {});
        assertEquals(Outcome.DIVERGED, history.outcome());
        String sentence =
                "J is Infinity before the first update: inputs, targets or start weights are too large, or not numbers. Scale or check them.";
        assertEquals(sentence, history.sentence());
        assertEquals(
                "history: no update was made, so no epoch is the best. " + sentence,
                assertThrows(IllegalStateException.class, history::best).getMessage());
    }

    private static Network large(double weight) {
        return Network.inputs(2)
                .output(3, new Identity(), new Quadratic())
                .start(new Constant(weight));
    }

    private static Network network() {
        return Network.inputs(2).softmax(3).start(new He(new Random(1)));
    }
}
