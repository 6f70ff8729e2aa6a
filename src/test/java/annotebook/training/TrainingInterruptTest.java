package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.cli.PythonPeer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The stop button of the real kernel: training ends, the cell gives up, the network keeps what it has learnt. */
@Tag("jar")
@Isolated("it looks at the clock")
class TrainingInterruptTest {

    private static final Path PEER =
            Path.of("src/test/resources/annotebook/training/interrupt_peer.py").toAbsolutePath();

    @Test
    void theNextCellFindsATrainedNetworkAndAFreeKernel() throws Exception {
        assertEquals(
                List.of("the cell ended with error", "changed true, still changing false"),
                PythonPeer.run(PEER).lines().filter(line -> !line.isBlank()).toList());
    }
}
