package annotebook.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The threads of this machine, working together on one thing after the other without allocating.
 *
 * <p>Work is cut into as many parts as there are threads, always in the same way, so that results do not
 * depend on who was faster. A waiting thread gives up its processor after a moment: BLAS's own threads
 * do not, and slow down by a multiple when another program wants to run.
 */
public final class Team {

    /** Something that can be done part by part, in any order. */
    @FunctionalInterface
    public interface Work {

        /** Does one part, counted from 0. */
        void part(int part);
    }

    /** Above this the parts of one batch become too small to be worth a thread. */
    private static final int LARGEST = 8;

    private static final Team TEAM =
            new Team(Math.min(LARGEST, Runtime.getRuntime().availableProcessors()), Thread::new);

    private final List<TeamMember> members = new ArrayList<>();
    private final ReentrantLock busy = new ReentrantLock();

    Team(int size, ThreadFactory threads) {
        for (int part = 1; part < size; part++) {
            members.add(new TeamMember(part, threads));
        }
    }

    /** The one of this program: a thread for each processor, 8 at most. */
    public static Team present() {
        return TEAM;
    }

    /** How many parts work is cut into. */
    public int size() {
        return members.size() + 1;
    }

    /** The first row of a part, of so many rows; that of part {@link #size()} is the number of rows. */
    public int start(int part, int rows) {
        return (int) ((long) rows * part / size());
    }

    /**
     * Does all parts, and returns when they are done; in the calling thread alone while the team is busy with
     * other work.
     *
     * @throws RuntimeException what a part threw
     */
    public void run(Work work) {
        if (members.isEmpty() || busy.isHeldByCurrentThread() || !busy.tryLock()) {
            for (int part = 0; part < size(); part++) {
                work.part(part);
            }
            return;
        }
        try {
            together(work);
        } finally {
            busy.unlock();
        }
    }

    private void together(Work work) {
        try {
            for (int i = 0; i < members.size(); i++) { // an iterator would be allocated
                members.get(i).start(work);
            }
            work.part(0);
        } finally {
            for (int i = 0; i < members.size(); i++) {
                members.get(i).await();
            }
        }
        for (int i = 0; i < members.size(); i++) {
            members.get(i).rethrow();
        }
    }
}
