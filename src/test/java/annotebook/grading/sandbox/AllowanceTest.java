package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Reply;
import annotebook.checks.StoppedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong clock = new AtomicLong();
    private final Allowance allowance = new Allowance(Duration.ofSeconds(10), clock::get);

    private Duration take(int seconds) throws StoppedException {
        return allowance.pay(
                Duration.ofSeconds(4),
                limit -> {
                    clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
                    return limit;
                });
    }

    @Test
    void limitIsTheSmallerOfWhatIsAskedAndWhatIsLeft() throws StoppedException {
        assertEquals(Duration.ofSeconds(4), take(4));
        assertEquals(Duration.ofSeconds(4), take(4));
        assertFalse(allowance.isSpent());
        assertEquals(Duration.ofSeconds(2), take(2));
        assertTrue(allowance.isSpent());
        StoppedException stopped = assertThrows(StoppedException.class, () -> take(1));
        assertEquals(new Reply.Failed(Reply.Kind.TOO_SLOW, "10.0 s"), stopped.failed());
    }

    @Test
    void timeThatIsNamedIsTheOneThatWasOver() throws StoppedException {
        assertEquals("4.0 s", tooSlow());
        take(4);
        take(4);
        assertEquals("10.0 s", tooSlow());
    }

    /** On a busy machine a limit is stretched; that is not at the cost of what comes after. */
    @Test
    void whatTookLongerThanItsLimitCostsTheLimit() throws StoppedException {
        take(30);
        assertEquals(Duration.ofSeconds(4), take(4));
        assertEquals(Duration.ofSeconds(2), take(2));
    }

    private String tooSlow() {
        Duration over = Duration.ofMillis(1);
        return assertThrows(
                        StoppedException.class,
                        () ->
                                allowance.pay(
                                        Duration.ofSeconds(4),
                                        limit -> {
                                            throw new StoppedException(Reply.Failed.tooSlow(over));
                                        }))
                .failed()
                .detail();
    }
}
