package annotebook.grading.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The coordinator's end of one worker. */
final class WorkerProcess implements AutoCloseable {

    /** Kills workers that are late; only then do their pipes end, so that waiting threads return. */
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "deadlines");
                        thread.setDaemon(true);
                        return thread;
                    });

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Process process;
    private final Messages messages;
    private final LastWords lastWords;
    private final Duration limit;

    private WorkerProcess(Process process, Duration limit) {
        this.process = process;
        this.messages = new Messages(process.getInputStream(), process.getOutputStream());
        this.lastWords = new LastWords(process.getErrorStream());
        this.limit = limit;
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @param limit how long it may take for each task
     * @throws IOException when it dies or hangs
     * @throws GradingException when it says why it cannot work
     */
    static WorkerProcess start(List<String> command, WorkerSetup setup, Duration limit)
            throws IOException {
        WorkerProcess worker = new WorkerProcess(new ProcessBuilder(command).start(), limit);
        try {
            String problem = worker.ask(setup, WorkerReply.READY, LONGEST_START).problem();
            if (!problem.isEmpty()) {
                throw new GradingException(problem);
            }
            return worker;
        } catch (IOException | RuntimeException e) {
            worker.close();
            throw e;
        }
    }

    /**
     * The grade of a task.
     *
     * @throws IOException when the worker dies, hangs or fails; the worker is useless then
     */
    NotebookGrade grade(WorkerTask task) throws IOException {
        WorkerReply reply = ask(task, task.number(), limit);
        if (reply.grade() == null) {
            throw new IOException(reply.problem());
        }
        return reply.grade();
    }

    private WorkerReply ask(Object message, int number, Duration limit) throws IOException {
        Future<?> deadline = CLOCK.schedule(this::close, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            messages.write(message);
            WorkerReply reply = messages.read(WorkerReply.class);
            if (reply.number() == number) {
                return reply;
            }
            throw new IOException("an answer to something else");
        } catch (IOException e) {
            throw new IOException(
                    deadline.isDone() ? "the worker did not answer in time" : death(), e);
        } finally {
            deadline.cancel(false);
        }
    }

    private String death() {
        try {
            String words = lastWords.sentence();
            return "the worker died" + (words.isEmpty() ? "" : ": " + words);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the worker died";
        }
    }

    /** Kills it, and first what it has started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
