package annotebook.cli;

import annotebook.cli.setup.ProgressBars;
import annotebook.data.fetch.FetchProgress;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far a download has come: a bar on standard error, sentences where the command prints. */
final class FetchBar implements FetchProgress, AutoCloseable {

    private final PrintWriter out;
    private @Nullable ProgressBar bar;

    FetchBar(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    @Override
    public void begin(String task, long total, long done) {
        bar =
                total == UNKNOWN
                        ? ProgressBars.unbounded(task)
                        : ProgressBars.ofBytes(task, total, done);
    }

    @Override
    public void reach(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        end();
    }
}
