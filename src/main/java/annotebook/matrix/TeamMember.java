package annotebook.matrix;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One thread of a {@link Team}; it is started with its first work and sleeps when there is none. */
final class TeamMember {

    /** How often a thread looks for news before it sleeps: some ten microseconds, about as long as waking up takes. */
    private static final int PATIENCE = 2_000;

    /** The longest time for which a missed wake-up call goes unnoticed. */
    private static final long NAP_NANOS = 200_000;

    private final int part;
    private final ThreadFactory threads;
    private @Nullable Thread thread;
    private volatile @Nullable Thread caller;
    private volatile Team.@Nullable Work work; // null: nothing to do, or done
    private volatile @Nullable RuntimeException failure;

    TeamMember(int part, ThreadFactory threads) {
        this.part = part;
        this.threads = threads;
    }

    /**
     * Hands over work; called by one thread at a time, after {@link #await}.
     *
     * @throws OutOfMemoryError if the system has no thread left; nothing is then handed over
     */
    void start(Team.Work work) {
        caller = Thread.currentThread();
        failure = null;
        if (thread == null) {
            thread = started();
        }
        this.work = work; // last: a caller would wait for ever for work that no thread does
        LockSupport.unpark(thread);
    }

    private Thread started() {
        Thread started = threads.newThread(this::serve);
        started.setName("annotebook-" + part);
        started.setDaemon(true);
        started.start();
        return started;
    }

    /** Until the work is done. */
    void await() {
        for (int looks = 0; work != null; looks++) {
            if (looks < PATIENCE) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(this, NAP_NANOS);
            }
        }
    }

    void rethrow() {
        RuntimeException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
    }

    private void serve() {
        int looks = 0;
        while (true) {
            Team.Work todo = work;
            if (todo != null) {
                serve(todo);
                looks = 0;
            } else if (looks < PATIENCE) {
                looks++;
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
    }

    private void serve(Team.Work todo) {
        try {
            todo.part(part);
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException(e); // the caller has to be told, whatever it is
        }
        work = null;
        LockSupport.unpark(caller);
    }
}
