package annotebook.cli;

import annotebook.cli.setup.ProgressBars;
import annotebook.data.fetch.FetchProgress;
import java.io.PrintWriter;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far a download has come: a bar on standard error, sentences where the command prints. */
final class FetchBar implements FetchProgress, AutoCloseable {

    private final PrintWriter out;
    private @Nullable Supplier<ProgressBar> next;
    @Nullable ProgressBar bar; // null while none is shown

    FetchBar(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void say(String sentence) {
        close();
        out.println(sentence);
        out.flush();
    }

    /** A bar of bytes is shown when the first of them come: of a source that gives nothing there is none. */
    @Override
    public void begin(String task, long total, long done) {
        close();
        if (total == UNKNOWN) {
            bar = ProgressBars.unbounded(task);
        } else {
            next = () -> ProgressBars.ofBytes(task, total, done);
        }
    }

    @Override
    public void advance(long bytes) {
        if (bar == null && next != null && bytes != 0) {
            bar = next.get();
        }
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        bar = null;
        next = null;
    }
}
