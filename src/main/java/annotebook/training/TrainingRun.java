package annotebook.training;

import annotebook.data.Examples;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import annotebook.nn.Penalty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** One run of a {@link Training}: the loop, and what it keeps between batches. */
final class TrainingRun {

    private final Training training;
    private final Batches batches;
    private final Steps steps;
    private final Optional<Scorer> validation;
    private final Optional<Best> best;
    private final List<Epoch> epochs = new ArrayList<>();
    private TrainingLength length;
    private long updates;
    private double alpha;
    private double J;

    TrainingRun(Training training, Network network, Examples train, Optional<Examples> validation) {
        Compatibility.require(training, network, train, validation);
        this.training = training;
        length = training.length();
        batches = new Batches(network, train, training.batch(), new Random(training.seed()));
        Penalty penalty = new Penalty(training.regularizer(), network, train.size());
        steps = new Steps(network, training.optimizer(), penalty);
        this.validation = validation.map(examples -> new Scorer(network, examples));
        best = training.stopping().map(rule -> new Best(rule, network));
    }

    /** Epoch after epoch, until something ends it. */
    History run(Consumer<? super Epoch> watcher) {
        length = length.started();
        Optional<Outcome> end = Optional.empty();
        while (end.isEmpty()) {
            Tally tally = new Tally();
            end = epoch(tally);
            if (tally.examples() > 0) {
                epochs.add(measured(tally, end));
                watcher.accept(epochs.get(epochs.size() - 1));
                end = end.or(this::endAfterEpoch);
            }
        }
        // The last J was that of the weights before the last step
        Outcome outcome = steps.leftNumbers() ? end.get() : Outcome.DIVERGED;
        return new History(epochs, outcome, sentence(outcome));
    }

    /** The training loop: a batch forward, the blame back, a step. */
    private Optional<Outcome> epoch(Tally tally) {
        batches.shuffle();
        while (batches.hasNext()) {
            NetworkPass pass = batches.next();
            J = pass.forward();
            if (!Double.isFinite(J)) {
                return Optional.of(Outcome.DIVERGED);
            }
            pass.backward();
            alpha = training.schedule().rate(length.progress(updates, batches.count()));
            steps.step(pass, alpha);
            updates++;
            tally.add(pass, J);
            if (Thread.interrupted()) {
                return Optional.of(Outcome.INTERRUPTED);
            }
            if (length.isTimeUp()) {
                return Optional.of(Outcome.TIME_IS_UP);
            }
        }
        return Optional.empty();
    }

    /** Someone who interrupts does not want to wait for the validation set. */
    private Epoch measured(Tally tally, Optional<Outcome> end) {
        boolean hurry = end.isPresent() && end.get() != Outcome.TIME_IS_UP;
        Score score = hurry ? Score.NONE : validation.map(Scorer::score).orElse(Score.NONE);
        double seconds = length.seconds();
        return new Epoch(epochs.size() + 1, updates, alpha, tally.score(), score, seconds);
    }

    private Optional<Outcome> endAfterEpoch() {
        if (best.isPresent() && best.get().isLongAgo(epochs)) {
            return Optional.of(Outcome.EARLY_STOPPING);
        }
        boolean finished = epochs.size() == length.epochs();
        return finished ? Optional.of(Outcome.FINISHED) : Optional.empty();
    }

    private String sentence(Outcome outcome) {
        return switch (outcome) {
            case FINISHED -> "All %d epochs are done.".formatted(epochs.size());
            case EARLY_STOPPING -> best.orElseThrow().sentence(epochs.size());
            case INTERRUPTED ->
                    "Interrupted after %d updates: the network keeps what it has learnt."
                            .formatted(updates);
            case TIME_IS_UP -> "The time is up, after %d updates.".formatted(updates);
            case DIVERGED -> diverged();
        };
    }

    private String diverged() {
        if (updates == 0) {
            return "J is %s before the first update: inputs, targets or start weights are too large, or not numbers. Scale or check them."
                    .formatted(J);
        }
        return String.format(
                Locale.ROOT,
                "%s after %d updates, the last with alpha = %.3g: training diverged. Take a smaller alpha.",
                Double.isFinite(J) ? "A weight is not a finite number" : "J is " + J,
                updates,
                alpha);
    }
}
