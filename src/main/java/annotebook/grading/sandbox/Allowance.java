package annotebook.grading.sandbox;

import annotebook.checks.Reply;
import annotebook.checks.StoppedException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A time that runs while a process in the box is waited for, and at no other time. What a busy machine
 * takes above a limit is not counted.
 */
final class Allowance {

    private final Duration all;
    private final LongSupplier nanoClock;
    private long left;

    /** So much time, by a clock that gives nanoseconds. */
    Allowance(Duration all, LongSupplier nanoClock) {
        this.all = all;
        this.nanoClock = nanoClock;
        this.left = all.toNanos();
    }

    /** Something that takes time. */
    interface Work<T> {
        T within(Duration limit) throws StoppedException;
    }

    boolean isSpent() {
        return left <= 0;
    }

    /**
     * Does it within this time, or what is left where that is less.
     *
     * @throws StoppedException when it was stopped; too slow is what took all of {@code limit}, or
     *     the last of this allowance
     */
    <T> T pay(Duration limit, Work<T> work) throws StoppedException {
        if (isSpent()) {
            throw new StoppedException(Reply.Failed.tooSlow(all));
        }
        boolean last = left < limit.toNanos();
        long begin = nanoClock.getAsLong();
        try {
            return work.within(last ? Duration.ofNanos(left) : limit);
        } catch (StoppedException e) {
            throw e.failed().kind() == Reply.Kind.TOO_SLOW
                    ? new StoppedException(Reply.Failed.tooSlow(last ? all : limit))
                    : e;
        } finally {
            left -= Math.min(nanoClock.getAsLong() - begin, limit.toNanos());
        }
    }
}
