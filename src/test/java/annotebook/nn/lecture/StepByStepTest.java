package annotebook.nn.lecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class StepByStepTest {

    private static final StepByStep START = StepByStep.start();
    private static final double ETA = 0.5;

    @Test
    void forwardNumbersAreTheLectures() {
        assertPrinted("0.3775", START.netH1());
        assertPrinted("0.593269992", START.outH1());
        assertPrinted("0.596884378", START.outH2());
        assertPrinted("1.105905967", START.netO1());
        assertPrinted("0.75136507", START.outO1());
        assertPrinted("0.772928465", START.outO2());
        assertPrinted("0.274811083", START.errorO1());
        assertPrinted("0.023560026", START.errorO2());
        assertPrinted("0.298371109", START.total());
    }

    @Test
    void gradientsAreTheLectures() {
        assertPrinted("0.138498562", START.deltaO1());
        assertPrinted("0.082167041", START.outputGradients()[0]);
        assertPrinted("0.000438568", START.hiddenGradients()[0]);
    }

    @Test
    void gradientsAreTheSlopesOfTheError() {
        Random random = new Random(7);
        for (int draw = 0; draw < 20; draw++) {
            double[] w = random.doubles(8, -2, 2).toArray();
            StepByStep network = StepByStep.of(w);
            for (int k = 0; k < 8; k++) {
                double gradient =
                        k < 4 ? network.hiddenGradients()[k] : network.outputGradients()[k - 4];
                assertEquals(slope(w, k), gradient, 1e-9);
            }
        }
    }

    private static double slope(double[] w, int k) {
        double epsilon = 1e-5;
        double[] moved = w.clone();
        moved[k] += epsilon;
        double above = StepByStep.of(moved).total();
        moved[k] -= 2 * epsilon;
        return (above - StepByStep.of(moved).total()) / (2 * epsilon);
    }

    @Test
    void simultaneousUpdates() {
        double[] w = START.simultaneous(ETA);
        String[] printed = {
            "0.149780716", "0.19956143", "0.24975114", "0.29950229",
            "0.35891648", "0.408666186", "0.511301270", "0.561370121"
        };
        for (int k = 0; k < 8; k++) {
            assertPrinted(printed[k], w[k]);
        }
        assertPrinted("0.291027774", StepByStep.of(w).total());
        StepByStep before = after(9_999, StepByStep::simultaneous);
        assertPrinted("0.0000351085", before.total());
        assertEnd(StepByStep.of(before.simultaneous(ETA)), "0.0000351019", "0.015913620");
        assertPrinted("0.984064274", StepByStep.of(before.simultaneous(ETA)).outO2());
    }

    @Test
    void sequentialUpdates() {
        assertPrinted("0.291027924", after(1, StepByStep::sequential).total());
        StepByStep before = after(9_999, StepByStep::sequential);
        assertPrinted("0.0000350915", before.total());
        assertEnd(StepByStep.of(before.sequential(ETA)), "0.0000350848", "0.015912196");
        assertPrinted("0.984065734", StepByStep.of(before.sequential(ETA)).outO2());
    }

    @Test
    void rulesDifferInTheHiddenWeightsOnlyAndNotForATinyStep() {
        double[] simultaneous = START.simultaneous(ETA);
        double[] sequential = START.sequential(ETA);
        for (int k = 4; k < 8; k++) {
            assertEquals(simultaneous[k], sequential[k]);
        }
        assertEquals(0.000037, Math.abs(simultaneous[0] - sequential[0]), 1e-6);
        assertArrayEquals(START.simultaneous(1e-9), START.sequential(1e-9), 1e-15);
    }

    @Test
    void eightWeightsAreWantedAndKept() {
        assertEquals(
                "step by step: 2 weights, wanted the eight w1 to w8.",
                assertThrows(IllegalArgumentException.class, () -> StepByStep.of(1, 2))
                        .getMessage());
        double[] w = START.w().toArray();
        StepByStep network = StepByStep.of(w);
        w[0] = 100;
        assertEquals(0.15, network.w(1));
    }

    private static StepByStep after(int updates, BiFunction<StepByStep, Double, double[]> rule) {
        StepByStep network = START;
        for (int update = 1; update <= updates; update++) {
            network = StepByStep.of(rule.apply(network, ETA));
        }
        return network;
    }

    private static void assertEnd(StepByStep network, String total, String outO1) {
        assertPrinted(total, network.total());
        assertPrinted(outO1, network.outO1());
    }

    /** To the last digit that is printed. */
    private static void assertPrinted(String printed, double got) {
        BigDecimal wanted = new BigDecimal(printed);
        assertEquals(wanted, new BigDecimal(got).setScale(wanted.scale(), RoundingMode.HALF_UP));
    }
}
