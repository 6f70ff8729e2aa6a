package annotebook.cli.setup;

import java.io.Console;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress bars on standard error for somebody who watches; silent in logs and pipes. */
public final class ProgressBars {

    private static final int WIDTH = 79;
    private static final int UPDATE_MILLIS = 200;
    private static final long MEGABYTE = 1_000_000;

    private ProgressBars() {}

    /** A bar that ends after {@code total} steps, with the remaining time. */
    public static ProgressBar of(String task, long total) {
        return builder(task, total).build();
    }

    /** A bar for work of unknown length; only its clock moves. */
    public static ProgressBar unbounded(String task) {
        return builder(task, -1).continuousUpdate().hideEta().build();
    }

    /** A bar of bytes, in MB, with their rate and the remaining time; some may be done from the start. */
    public static ProgressBar ofBytes(String task, long total, long done) {
        return builder(task, total)
                .setUnit(" MB", MEGABYTE)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .startsFrom(done, Duration.ZERO)
                .build();
    }

    private static ProgressBarBuilder builder(String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(
                        isWatched()
                                ? new ConsoleProgressBarConsumer(System.err, WIDTH)
                                : new Silent());
    }

    private static boolean isWatched() {
        return Optional.ofNullable(System.console()).map(ProgressBars::isTerminal).orElse(false);
    }

    /** Since Java 22 there is a console even in a pipe, and only its isTerminal() tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static final class Silent implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {}

        @Override
        public void close() {}
    }
}
