package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.Examples;
import annotebook.nn.Architecture;
import annotebook.nn.He;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.Relu;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Architecture PLAN =
            Network.inputs(2).hidden(8, new Relu()).hidden(6, new Relu()).softmax(3);
    private static final Examples TRAIN = new ThreeClouds(200, 1);
    private static final Examples VALIDATION = new ThreeClouds(60, 2);

    @Test
    void separatesThreeCloudsByEveryOptimizer() {
        for (Optimizer optimizer :
                List.of(new Sgd(), new Momentum(0.9), new Nesterov(0.9), new Adam())) {
            Network network = network();
            History history =
                    Training.epochs(20)
                            .batch(16)
                            .by(optimizer)
                            .rate(optimizer instanceof Adam ? 0.01 : 0.03)
                            .penalty(new L2(0.1))
                            .run(network, TRAIN, VALIDATION, epoch -> {});
            assertEquals(Outcome.FINISHED, history.outcome());
            assertEquals(20, history.epochs().size());
            assertEquals(20 * 13, history.epochs().get(19).updates());
            assertTrue(
                    history.validationAccuracy()[19] > 0.95,
                    () -> optimizer + ": " + history.epochs().get(19));
        }
    }

    @Test
    void sameSeedGivesTheSameBits() {
        assertEquals(trained(PLAN, 3), trained(PLAN, 3));
        assertNotEquals(trained(PLAN, 3), trained(PLAN, 4));
        Architecture dropping =
                Network.inputs(2).hidden(8, new Relu()).batchNorm().dropout(0.5).softmax(3);
        assertEquals(trained(dropping.single(), 3), trained(dropping.single(), 3));
    }

    @Test
    void singlePrecisionComesToAboutTheSame() {
        List<RealMatrix> once = trained(PLAN, 3);
        List<RealMatrix> single = trained(PLAN.single(), 3);
        for (int l = 0; l < once.size(); l++) {
            assertEquals(0, once.get(l).subtract(single.get(l)).getNorm(), 1e-3);
        }
    }

    @Test
    void keepsWhatItHasLearntWhenInterrupted() {
        Network network = network();
        List<Epoch> seen = new ArrayList<>();
        History history =
                Training.epochs(1000)
                        .batch(50)
                        .run(
                                network,
                                TRAIN,
                                VALIDATION,
                                epoch -> {
                                    seen.add(epoch);
                                    if (epoch.number() == 3) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
        assertEquals(Outcome.INTERRUPTED, history.outcome());
        assertEquals(
                "Interrupted after 13 updates: the network keeps what it has learnt.",
                history.sentence());
        assertEquals(4, history.epochs().size());
        assertEquals(seen, history.epochs());
        assertNotEquals(network().Thetas(), network.Thetas());
        assertTrue(!Thread.currentThread().isInterrupted(), "the interrupt is spent");
    }

    @Test
    void stopsWhenItDiverges() {
        Network network =
                Network.inputs(2)
                        .output(3, new annotebook.nn.Identity(), new annotebook.nn.Quadratic())
                        .start(new He(new Random(1)));
        History history = Training.epochs(500).batch(50).rate(30).run(network, TRAIN);
        assertEquals(Outcome.DIVERGED, history.outcome());
        assertTrue(
                history.sentence()
                        .matches(
                                "J is (NaN|Infinity) after \\d+ updates, the last with alpha = 30.0: training diverged. Take a smaller alpha."),
                history::sentence);
    }

    @Test
    void stopsEarlyWithTheBestWeights() {
        Network network = network();
        History history =
                Training.epochs(500)
                        .batch(20)
                        .by(new Momentum(0.9))
                        .rate(0.3)
                        .stopping(new EarlyStopping(4))
                        .run(network, TRAIN, VALIDATION, epoch -> {});
        assertEquals(Outcome.EARLY_STOPPING, history.outcome());
        Epoch best = history.best();
        assertEquals(history.epochs().size(), best.number() + 4);
        assertEquals(best.validation(), new Scorer(network, VALIDATION).score());
        assertEquals(
                "Stopped after epoch %d: no better validation accuracy since epoch %d, whose weights the network has."
                        .formatted(history.epochs().size(), best.number()),
                history.sentence());
    }

    @Test
    void stopsWhenTheTimeIsUp() {
        // A clock that moves on by a second whenever it is looked at
        Instant[] now = {Instant.EPOCH};
        History history =
                Training.time(
                                Duration.ofSeconds(60),
                                () -> now[0] = now[0].plus(Duration.ofSeconds(1)))
                        .batch(50)
                        .run(network(), TRAIN, VALIDATION, epoch -> {});
        assertEquals(Outcome.TIME_IS_UP, history.outcome());
        double[] seconds = history.seconds();
        assertTrue(seconds[seconds.length - 1] >= 60, () -> history.epochs().toString());
        assertTrue(seconds[0] < 60);
    }

    @Test
    void refusesWhatDoesNotFitBeforeAnyWork() {
        Network network = network();
        List<RealMatrix> before = network.Thetas();
        assertSays(
                "training: batch is 201, wanted at most 200, the number of training examples.",
                () -> Training.epochs(1).batch(201).run(network, TRAIN));
        assertSays(
                "training: early stopping needs validation examples, got none.",
                () -> Training.epochs(1).stopping(new EarlyStopping(2)).run(network, TRAIN));
        assertSays(
                "training: examples have 2 inputs and 3 targets, the network has 5 inputs and 3 outputs.",
                () ->
                        Training.epochs(1)
                                .run(
                                        Network.inputs(5).softmax(3).start(new He(new Random(1))),
                                        TRAIN));
        assertSays(
                "training: 200 examples in batches of 199 leave a batch of 1, which batch normalisation cannot take. Change the batch.",
                () ->
                        Training.epochs(1)
                                .batch(199)
                                .run(
                                        Network.inputs(2)
                                                .hidden(4, new Relu())
                                                .batchNorm()
                                                .softmax(3)
                                                .start(new He(new Random(1))),
                                        TRAIN));
        assertSays("training: epochs must be >= 1, got 0.", () -> Training.epochs(0));
        assertSays("training: batch must be >= 1, got 0.", () -> Training.epochs(1).batch(0));
        assertSays(
                "training: time must be > 0, got PT0S.",
                () -> Training.time(Duration.ZERO, Instant::now));
        assertEquals(before, network.Thetas());
    }

    private static void assertSays(String sentence, Runnable action) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }

    private static List<RealMatrix> trained(Architecture plan, long seed) {
        Network network = plan.start(new He(new Random(1)));
        Training.epochs(3).batch(30).by(new Momentum(0.9)).seed(seed).run(network, TRAIN);
        return network.Thetas();
    }

    private static Network network() {
        return PLAN.start(new He(new Random(1)));
    }
}
