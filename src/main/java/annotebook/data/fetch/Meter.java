package annotebook.data.fetch;

import java.util.function.LongConsumer;

/** Counts what arrives from one source; a stretch of work begins when something does. */
final class Meter implements LongConsumer, AutoCloseable {

    private final FetchProgress progress;
    private final String task;
    private final long total;
    private long done;
    private boolean hasBegun;

    /**
     * A meter for a source.
     *
     * @param total bytes at its end
     * @param done bytes that an earlier run has left
     */
    Meter(FetchProgress progress, String task, long total, long done) {
        this.progress = progress;
        this.task = task;
        this.total = total;
        this.done = done;
    }

    @Override
    public void accept(long bytes) {
        if (bytes == 0) {
            return;
        }
        if (!hasBegun) {
            progress.begin(task, total, done);
            hasBegun = true;
        }
        done += bytes;
        progress.reach(done);
    }

    @Override
    public void close() {
        if (hasBegun) {
            progress.end();
        }
    }
}
