package annotebook.grading.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Hands tasks to workers and survives them: a worker that dies or hangs is replaced, and its task is
 * tried once more.
 */
final class Coordinator {

    /** Starts workers. */
    interface Launcher {

        /** A worker that is ready, for a place counted from 0. */
        WorkerProcess start(int place) throws IOException;
    }

    /** Hears how tasks ended, from several threads. */
    interface Listener {

        /** A task has its grade. */
        void graded(WorkerTask task, NotebookGrade grade) throws IOException;

        /** Two workers died over a task, or hung, or failed. */
        void failed(WorkerTask task, String why);
    }

    private final Launcher launcher;
    private final int workers;

    Coordinator(Launcher launcher, int workers) {
        this.launcher = launcher;
        this.workers = workers;
    }

    /**
     * Grades all tasks, in their order, several at a time.
     *
     * @throws GradingException when no worker can work
     * @throws IOException when the listener cannot keep a grade
     */
    void run(List<WorkerTask> tasks, Listener listener) throws IOException, InterruptedException {
        Queue<WorkerTask> queue = new ConcurrentLinkedQueue<>(tasks);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Math.min(workers, tasks.size()); i++) {
                int place = i;
                running.add(
                        threads.submit(
                                () -> {
                                    work(place, queue, listener);
                                    return null;
                                }));
            }
            for (Future<?> thread : running) {
                await(thread);
            }
        } finally {
            queue.clear();
            threads.shutdownNow();
        }
    }

    private void work(int place, Queue<WorkerTask> queue, Listener listener) throws IOException {
        try (Post post = new Post(launcher, place)) {
            WorkerTask task = queue.poll();
            while (task != null) {
                try {
                    listener.graded(task, post.grade(task));
                } catch (LostTaskException e) {
                    listener.failed(task, String.valueOf(e.getMessage()));
                }
                task = queue.poll();
            }
        }
    }

    private static void await(Future<?> thread) throws IOException, InterruptedException {
        try {
            thread.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof GradingException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Two workers could not grade a task. */
    private static final class LostTaskException extends Exception {

        private static final long serialVersionUID = 1L;

        LostTaskException(IOException cause) {
            super(cause.getMessage() == null ? "the worker died" : cause.getMessage(), cause);
        }
    }

    /** One worker after another. */
    private static final class Post implements AutoCloseable {

        private final Launcher launcher;
        private final int place;
        private @Nullable WorkerProcess worker;

        Post(Launcher launcher, int place) {
            this.launcher = launcher;
            this.place = place;
        }

        NotebookGrade grade(WorkerTask task) throws LostTaskException {
            try {
                return attempt(task);
            } catch (IOException first) {
                try {
                    return attempt(task);
                } catch (IOException second) {
                    throw new LostTaskException(second);
                }
            }
        }

        private NotebookGrade attempt(WorkerTask task) throws IOException {
            WorkerProcess ready = worker == null ? launcher.start(place) : worker;
            worker = ready;
            try {
                return ready.grade(task);
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        @Override
        public void close() {
            if (worker != null) {
                worker.close();
                worker = null;
            }
        }
    }
}
