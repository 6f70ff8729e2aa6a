package annotebook.grading.sandbox;

import annotebook.call.Patience;
import annotebook.checks.Reply;
import annotebook.checks.StoppedException;
import annotebook.grading.box.FrameException;
import annotebook.grading.box.Frames;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Questions and answers with one process in the box, each under one deadline that covers sending,
 * thinking and receiving. At its end the process is killed, and nobody waits for the end of its
 * pipes.
 */
final class Channel implements AutoCloseable {

    /** How a process ends that sent what no program of ours sends. */
    static final String FORGED = "it answered in the place of the program that ran it";

    private static final long EXIT_SECONDS = 2;

    private final Sandbox sandbox;
    private final Process process;

    /** The pipes are read by a thread of their own, which a process that hangs cannot hold up us by. */
    private final ExecutorService pipes =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "box");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Channel(Sandbox sandbox, Process process) {
        this.sandbox = sandbox;
        this.process = process;
    }

    static Channel open(Sandbox sandbox, Sandbox.Program program) throws IOException {
        return new Channel(sandbox, sandbox.start(program));
    }

    /**
     * Sends a frame, and gives the frame that comes back.
     *
     * @throws StoppedException when none does; the process is dead then
     */
    byte[] exchange(byte[] frame, Duration limit) throws StoppedException {
        Future<byte[]> answer =
                pipes.submit(
                        () -> {
                            Frames.write(process.getOutputStream(), frame);
                            return Frames.read(process.getInputStream());
                        });
        try {
            return Patience.of(limit).await(answer, this::onAProcessor);
        } catch (Patience.OverException e) {
            close();
            throw new StoppedException(
                    e.hardlyRan() ? Reply.Failed.waited(limit) : Reply.Failed.tooSlow(limit));
        } catch (ExecutionException e) {
            throw StoppedException.died(epitaph(e));
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw StoppedException.died("the grader was interrupted");
        }
    }

    /** The time that the process and all that it has started have had on a processor. */
    private Duration onAProcessor() {
        return Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
                .map(program -> program.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How it ended. A process whose answer makes no sense is ended here. */
    private String epitaph(ExecutionException e) {
        try {
            if (!(e.getCause() instanceof FrameException)
                    && process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                return "exit status " + process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
        return FORGED;
    }

    @Override
    public void close() {
        sandbox.kill(process);
        pipes.shutdownNow();
    }

    /** Lets the process come to its own end. */
    void finish(Duration limit) throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS);
        close();
    }
}
