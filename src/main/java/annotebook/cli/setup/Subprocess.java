package annotebook.cli.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Other programs: started, listened to, and never left behind. */
public final class Subprocess {

    private Subprocess() {}

    /**
     * What a short program prints, both streams together; empty when it is not there or fails.
     *
     * @param command the program and its arguments
     */
    public static Optional<String> tryRun(List<String> command) {
        StringBuilder output = new StringBuilder();
        try {
            int status = run(new ProcessBuilder(command), line -> output.append(line).append('\n'));
            return status == 0 ? Optional.of(output.toString()) : Optional.empty();
        } catch (UncheckedIOException e) {
            // not on the PATH
            return Optional.empty();
        }
    }

    /**
     * Runs a program to its end and returns its exit status.
     *
     * @param lines is given every line that the program prints, on either stream
     * @throws UncheckedIOException when the program cannot be started
     */
    public static int run(ProcessBuilder program, Consumer<String> lines) {
        try {
            Process process = program.redirectErrorStream(true).start();
            return listen(process, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on what a started program prints, until its end; returns its exit status. */
    public static int listen(Process process, Consumer<String> lines) throws IOException {
        Thread hook = stopWithUs(process, 0);
        // Nobody may wait for our keyboard
        process.getOutputStream().close();
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(lines);
            return waitFor(process);
        } finally {
            forget(hook);
        }
    }

    /**
     * Makes sure that a program and everything it started end when we end, by Ctrl-C or otherwise.
     *
     * @param graceSeconds how long it may take to end by itself after being asked
     * @return the hook, for {@link #forget}
     */
    public static Thread stopWithUs(Process process, long graceSeconds) {
        Thread hook = new Thread(() -> stop(process, graceSeconds), "stop " + process.pid());
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    /** Removes the hook from the end of this program. */
    public static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the shutdown has begun: the hook is at work
        }
    }

    /** The program's status at its end. */
    public static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new UserError("Interrupted while a program was running; start again.", e);
        }
    }

    private static void stop(Process process, long graceSeconds) {
        // Kernels live in sessions of their own, and lose their parent when it ends: list them
        // first
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        if (graceSeconds > 0) {
            process.destroy();
            awaitEnd(process, graceSeconds);
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static void awaitEnd(Process process, long seconds) {
        try {
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
