package annotebook.training;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** How long training goes on: a number of epochs, or a time measured by a given clock. */
public final class TrainingLength {

    private final int epochs;
    private final @Nullable Duration time;
    private final @Nullable InstantSource clock;
    private final @Nullable Instant start; // null: without a clock, or not begun

    private TrainingLength(
            int epochs,
            @Nullable Duration time,
            @Nullable InstantSource clock,
            @Nullable Instant start) {
        this.epochs = epochs;
        this.time = time;
        this.clock = clock;
        this.start = start;
    }

    static TrainingLength epochs(int epochs) {
        if (epochs < 1) {
            throw new IllegalArgumentException(
                    "training: epochs must be >= 1, got " + epochs + ".");
        }
        return new TrainingLength(epochs, null, null, null);
    }

    static TrainingLength time(Duration time, InstantSource clock) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("training: time must be > 0, got " + time + ".");
        }
        return new TrainingLength(Integer.MAX_VALUE, time, clock, null);
    }

    /** The same length, counted from now on. Each run has its own, because two may follow one plan at once. */
    TrainingLength started() {
        return new TrainingLength(epochs, time, clock, clock == null ? null : clock.instant());
    }

    int epochs() {
        return epochs;
    }

    /** Since training began; NaN without a clock, or before. */
    double seconds() {
        return clock == null || start == null
                ? Double.NaN
                : Duration.between(start, clock.instant()).toNanos() / 1e9;
    }

    /** The share of the run that is done: 0 at the first update and 1 at the last, or the share of the time that has passed. */
    double progress(long update, long updatesAnEpoch) {
        return time == null
                ? update / Math.max(1.0, updatesAnEpoch * epochs - 1.0)
                : Math.min(1, seconds() / (time.toNanos() / 1e9));
    }

    boolean isTimeUp() {
        return time != null && progress(0, 1) >= 1;
    }
}
