package annotebook.display.chart;

import annotebook.display.Screen;
import annotebook.training.Epoch;
import annotebook.training.History;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The {@link TrainingCurves} of a training while it goes on, redrawn in place.
 *
 * <pre>{@code
 * LiveTraining live = new LiveTraining("Training", screen, clock);
 * live.finish(training.run(network, train, validation, live));
 * }</pre>
 */
public final class LiveTraining implements Consumer<Epoch> {

    /** From the end of one drawing to the next: an eye follows, and the training gets most of the time. */
    private static final Duration PAUSE = Duration.ofMillis(330);

    /**
     * On the screen from the start: JJava drops whatever an interrupted cell still sends, so that it would come too
     * late.
     */
    private static final String BEFOREHAND =
            "If you interrupt this cell, the network keeps what it has learnt by then.";

    private final String title;
    private final Screen screen;
    private final InstantSource clock;
    private final List<Epoch> epochs = new ArrayList<>();
    private final String id;
    private Instant shown;

    /** Shows empty axes, before the first epoch. */
    public LiveTraining(String title, Screen screen, InstantSource clock) {
        this.title = title;
        this.screen = screen;
        this.clock = clock;
        this.id = screen.show(curves().picture().with(BEFOREHAND));
        this.shown = clock.instant();
    }

    /** An epoch is done. Redraws at most three times a second. */
    @Override
    public void accept(Epoch epoch) {
        epochs.add(epoch);
        if (Duration.between(shown, clock.instant()).compareTo(PAUSE) >= 0) {
            update(BEFOREHAND);
            shown = clock.instant();
        }
    }

    /** Shows all epochs, and below them how the training ended. */
    public void finish(History history) {
        update(history.sentence());
    }

    /** An interrupted thread can neither draw nor send: the training is told of it afterwards. */
    private void update(String sentence) {
        boolean interrupted = Thread.interrupted();
        screen.update(id, curves().picture().with(sentence));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private TrainingCurves curves() {
        return new TrainingCurves(title, epochs);
    }
}
