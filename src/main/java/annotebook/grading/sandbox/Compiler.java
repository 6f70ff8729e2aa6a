package annotebook.grading.sandbox;

import annotebook.checks.StoppedException;
import annotebook.grading.box.CompilerReply;
import annotebook.grading.box.CompilerRequest;
import annotebook.grading.box.FrameException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The trusted end of the warm compiler: one process for many submissions, replaced after any error,
 * any overrun, and {@value #SUBMISSIONS} submissions.
 */
final class Compiler implements AutoCloseable {

    private static final int SUBMISSIONS = 50;

    /** Covers the start of a JVM and of its first, cold JShell. */
    private static final Duration START = Duration.ofSeconds(60);

    /** Starts a compiler's process. */
    interface Start {
        Channel channel() throws IOException;
    }

    private final Start start;
    private @Nullable Channel channel;
    private int submissions;

    Compiler(Start start) {
        this.start = start;
    }

    /**
     * Begins with a submission, in a new process if need be.
     *
     * @throws IOException when no compiler comes up, whose fault is not the student's
     */
    void open(CompilerRequest.Open open) throws IOException {
        if (submissions >= SUBMISSIONS) {
            close();
        }
        if (channel == null) {
            channel = start.channel();
            submissions = 0;
        }
        submissions++;
        try {
            if (!(ask(open, START) instanceof CompilerReply.Done)) {
                throw new IOException("the compiler in the box does not open");
            }
        } catch (StoppedException e) {
            throw new IOException("no compiler comes up in the box: " + e.getMessage(), e);
        }
    }

    /**
     * Asks for one thing.
     *
     * @throws StoppedException when it took too long or broke the compiler; {@link #open} comes next
     */
    CompilerReply ask(CompilerRequest request, Duration limit) throws StoppedException {
        if (channel == null) {
            throw new IllegalStateException("no submission is open");
        }
        try {
            CompilerReply reply = CompilerReply.of(channel.exchange(request.frame(), limit));
            if (reply instanceof CompilerReply.Broken broken) {
                throw StoppedException.died("the compiler: " + broken.error());
            }
            return reply;
        } catch (FrameException e) {
            close();
            throw StoppedException.died("the compiler: " + e.getMessage());
        } catch (StoppedException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            channel.close();
        }
        channel = null;
    }

    /** Lets the process end by itself. */
    void finish() throws IOException, InterruptedException {
        if (channel != null) {
            channel.finish(START);
        }
        channel = null;
    }
}
