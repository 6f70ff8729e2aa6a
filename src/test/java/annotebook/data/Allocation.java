package annotebook.data;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The bytes that a piece of work takes from the heap, as the virtual machine counts them. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Bytes of one run, the mean of so many: what the machine itself takes now and then rounds to 0. */
    static long ofEach(int runs, Runnable work) {
        work.run(); // loads the classes
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int run = 0; run < runs; run++) {
            work.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / runs;
    }
}
