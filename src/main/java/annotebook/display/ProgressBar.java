package annotebook.display;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Long work that shows its progress, in place, and ends early without an exception when it is interrupted.
 *
 * <pre>{@code
 * ProgressBar bar = new ProgressBar("Training", 1000, screen, InstantSource.system());
 * while (bar.goesOn()) {
 *     // one update
 *     bar.step("J = " + J);
 * }
 * }</pre>
 */
public final class ProgressBar {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String title;
    private final int total;
    private final Screen screen;
    private final InstantSource clock;
    private final Instant start;
    private final String id;
    private Instant shown;
    private int done;
    private String note = "";
    private boolean ended;

    /** Shows an empty bar for work of {@code total} steps; the clock is only used for the remaining time. */
    public ProgressBar(String title, int total, Screen screen, InstantSource clock) {
        if (total < 1) {
            throw new IllegalArgumentException(
                    "progress: %d steps; give at least 1.".formatted(total));
        }
        this.title = title;
        this.total = total;
        this.screen = screen;
        this.clock = clock;
        this.start = clock.instant();
        this.shown = start;
        this.id = screen.show(Progress.running(title, 0, total, "").picture());
    }

    /**
     * Whether another step is to be done: false when all are, or when the thread was interrupted.
     *
     * <p>The last state stays on the screen: finished, or where it stopped. The thread stays interrupted, so that loops around this
     * one end too.
     */
    public boolean goesOn() {
        if (!ended && done >= total) {
            end(Progress.finished(title, total, Duration.between(start, clock.instant()), note));
        }
        if (!ended && Thread.interrupted()) {
            // cleared while the screen is updated: an interrupted thread cannot send to the
            // notebook
            end(Progress.stopped(title, done, total, note));
            Thread.currentThread().interrupt();
        }
        return !ended;
    }

    /** One step is done; the note, such as the cost, stands beside the bar. Updates at most ten times a second. */
    public void step(String newNote) {
        done = Math.min(total, done + 1);
        note = newNote;
        Instant now = clock.instant();
        if (!ended && Duration.between(shown, now).compareTo(PAUSE) >= 0) {
            shown = now;
            screen.update(id, Progress.running(title, done, total, beside(now)).picture());
        }
    }

    /** How many steps are done. */
    public int done() {
        return done;
    }

    private String beside(Instant now) {
        Duration spent = Duration.between(start, now);
        Duration left = spent.multipliedBy(total - done).dividedBy(done);
        return (note.isEmpty() ? "" : note + ", ") + Progress.words(left) + " left";
    }

    private void end(Progress last) {
        ended = true;
        screen.update(id, last.picture());
    }
}
