package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import me.tongfei.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;

class ProgressBarsTest {

    /** A rate counts what comes now, not what an earlier run has left. */
    @Test
    void aBarOfBytesBeginsWhereAnEarlierRunStopped() {
        try (ProgressBar bar = ProgressBars.ofBytes("cifar10", 100_000_000, 40_000_000)) {
            assertEquals(40_000_000, bar.getStart());
            assertEquals(40_000_000, bar.getCurrent());
            assertEquals(100_000_000, bar.getMax());
        }
    }
}
