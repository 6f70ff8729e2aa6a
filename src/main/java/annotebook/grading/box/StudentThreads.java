package annotebook.grading.box;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** The threads that a student's code has started and that have not ended. */
final class StudentThreads {

    private static final ThreadGroup GROUP = Thread.currentThread().getThreadGroup();

    private StudentThreads() {}

    /** Whether there are any, but the common pool's, which every parallel stream leaves behind. */
    static boolean atWork() {
        Thread[] threads = new Thread[GROUP.activeCount() + 1];
        int count = GROUP.enumerate(threads);
        return Arrays.stream(threads, 0, count).anyMatch(StudentThreads::isStudents);
    }

    private static boolean isStudents(Thread thread) {
        boolean pooled =
                thread instanceof ForkJoinWorkerThread worker
                        && worker.getPool() == ForkJoinPool.commonPool();
        return thread != Thread.currentThread() && !pooled;
    }
}
