package annotebook.grading.sandbox;

import annotebook.checks.StoppedException;
import annotebook.grading.box.FrameException;
import annotebook.grading.box.RunnerReply;
import annotebook.grading.box.RunnerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The trusted end of one hostile process.
 *
 * <p>What comes from there is the student's word, about values alone. Every request has a number
 * that its reply must repeat, so that frames written in advance, or twice, end the process at once.
 */
final class Runner implements AutoCloseable {

    /** A JVM comes up in less, on any machine that can grade. */
    private static final Duration START = Duration.ofSeconds(30);

    private final SecureRandom nonces = new SecureRandom();
    private final Set<Integer> functions = new HashSet<>();
    private final Channel channel;
    private boolean suspect;

    private Runner(Channel channel) {
        this.channel = channel;
    }

    /** Starts a process; {@link #await} waits for it. */
    static Runner start(Sandbox sandbox, Sandbox.Program program) throws IOException {
        return new Runner(Channel.open(sandbox, program));
    }

    /**
     * Waits until the process is up.
     *
     * @throws IOException when it does not come up, before it has seen a line of anybody's
     */
    Runner await() throws IOException {
        try {
            ask(new RunnerRequest.Load(Map.of()), START);
            return this;
        } catch (StoppedException e) {
            throw new IOException("no runner comes up in the box: " + e.getMessage(), e);
        }
    }

    /** Asks, and waits for the answer until the time is over. */
    RunnerReply ask(RunnerRequest request, Duration limit) throws StoppedException {
        long nonce = nonces.nextLong();
        byte[] answer = channel.exchange(frame(request, nonce), limit);
        RunnerReply.Envelope envelope = read(answer, nonce);
        RunnerReply reply = envelope.reply();
        suspect |= envelope.threadsLeft();
        suspect |= reply instanceof RunnerReply.Threw threw && threw.thrown().exhausted();
        if (request instanceof RunnerRequest.Invoke invoke && reply instanceof RunnerReply.Done) {
            functions.add(invoke.keepAs());
        }
        return reply;
    }

    /** What is asked is the kit's own, so that a frame it does not fit in is a fault of the kit. */
    private static byte[] frame(RunnerRequest request, long nonce) {
        try {
            return request.frame(nonce);
        } catch (FrameException e) {
            throw new UncheckedIOException("a check asks with values that cannot be sent", e);
        }
    }

    private RunnerReply.Envelope read(byte[] answer, long nonce) throws StoppedException {
        try {
            RunnerReply.Envelope envelope = RunnerReply.Envelope.of(answer);
            if (envelope.nonce() == nonce) {
                return envelope;
            }
        } catch (FrameException e) {
            // ends as a reply with a number of its own invention does
        }
        close();
        throw StoppedException.died(Channel.FORGED);
    }

    /** Whether a function of this number is kept there. */
    boolean keeps(int function) {
        return functions.contains(function);
    }

    /** Whether it has exhausted its memory or left threads at work: better not to go on with it. */
    boolean suspect() {
        return suspect;
    }

    @Override
    public void close() {
        channel.close();
    }

    /** Lets it end by itself. */
    void finish() throws IOException, InterruptedException {
        channel.finish(START);
    }
}
