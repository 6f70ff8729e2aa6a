package annotebook.call;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How long code is waited for. On a machine that has a processor to give the limit is on the clock on the
 * wall; where more programs want to run than can, the limit counts the time on a processor, for a busy
 * machine is nobody's fault.
 *
 * @param limit the time
 * @param isBusy whether more programs want to run than there are processors
 */
public record Patience(Duration limit, BooleanSupplier isBusy) {

    /** On a busy machine too there is an end: so many times the limit. */
    static final int MOST = 5;

    /** How often it is looked at again, as a part of the limit. */
    private static final int LOOKS = 10;

    /** The time was over. */
    public static final class OverException extends Exception {

        private static final long serialVersionUID = 1;

        private final boolean hardlyRan;

        private OverException(boolean hardlyRan) {
            super("over");
            this.hardlyRan = hardlyRan;
        }

        /** Whether it waited more than it ran: no loop of its own took the time. */
        public boolean hardlyRan() {
            return hardlyRan;
        }
    }

    /** So much time, on this machine. */
    public static Patience of(Duration limit) {
        return new Patience(limit, Patience::moreThanCanRun);
    }

    /** A system that does not know its load gives a negative number. */
    private static boolean moreThanCanRun() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                > Runtime.getRuntime().availableProcessors();
    }

    /**
     * Waits for the result of work.
     *
     * @param processor the time that the work has had on a processor so far
     */
    public <T> T await(Future<T> work, Supplier<Duration> processor)
            throws ExecutionException, InterruptedException, OverException {
        long begin = System.nanoTime();
        Duration look = limit.dividedBy(LOOKS);
        Duration before = null;
        while (true) {
            try {
                return work.get(look.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // first asked here: most answers are there sooner, and to ask costs more than they
                // do
                Duration now = processor.get();
                before = before == null ? now : before;
                Duration ran = now.minus(before);
                if (isOver(Duration.ofNanos(System.nanoTime() - begin), ran)) {
                    throw new OverException(ran.multipliedBy(2).compareTo(limit) < 0);
                }
            }
        }
    }

    /** Whether what has taken so long, and ran for so much of it, has had its time. */
    boolean isOver(Duration passed, Duration ran) {
        return passed.compareTo(limit) >= 0
                && (ran.compareTo(limit) >= 0
                        || passed.compareTo(limit.multipliedBy(MOST)) >= 0
                        || !isBusy.getAsBoolean());
    }
}
