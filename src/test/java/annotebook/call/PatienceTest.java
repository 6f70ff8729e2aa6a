package annotebook.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Duration NONE = Duration.ZERO;

    @ParameterizedTest
    @CsvSource({
        // busy, seconds passed, seconds on a processor, over
        "false, 1, 0, false",
        "false, 2, 0, true",
        "true, 2, 0, false",
        "true, 3, 1, false",
        "true, 3, 2, true",
        "true, 9, 1, false",
        "true, 10, 0, true"
    })
    void aBusyMachineCostsNobodyTheTime(boolean busy, int passed, int ran, boolean over) {
        Patience patience = new Patience(Duration.ofSeconds(2), () -> busy);
        assertEquals(over, patience.isOver(Duration.ofSeconds(passed), Duration.ofSeconds(ran)));
    }

    @Test
    void whatComesLateOnABusyMachineIsTaken() throws Exception {
        Patience patience = new Patience(Duration.ofMillis(200), () -> true);
        CompletableFuture<String> late =
                new CompletableFuture<String>()
                        .completeOnTimeout("late", 500, TimeUnit.MILLISECONDS);
        assertEquals("late", patience.await(late, () -> NONE));
    }

    @Test
    void whatNeverComesIsGivenUpAndSaysWhetherItRan() {
        Patience patience = new Patience(Duration.ofMillis(50), () -> false);
        CompletableFuture<String> never = new CompletableFuture<>();
        assertTrue(
                assertThrows(Patience.OverException.class, () -> patience.await(never, () -> NONE))
                        .hardlyRan());
        long begin = System.nanoTime();
        assertFalse(
                assertThrows(
                                Patience.OverException.class,
                                () ->
                                        patience.await(
                                                never,
                                                () -> Duration.ofNanos(System.nanoTime() - begin)))
                        .hardlyRan());
    }
}
