package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.nn.lecture.StepByStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Every number of the lecture's table follows from the network, by the rule under whose name it stands. */
class LectureNumbersTest {

    private static final StepByStep START = StepByStep.start();

    @Test
    void forward() {
        assertPrinted("net_h1", START.netH1());
        assertPrinted("out_h1", START.outH1());
        assertPrinted("out_h2", START.outH2());
        assertPrinted("net_o1", START.netO1());
        assertPrinted("out_o1", START.outO1());
        assertPrinted("out_o2", START.outO2());
        assertPrinted("E_o1", START.errorO1());
        assertPrinted("E_o2", START.errorO2());
        assertPrinted("E_total", START.total());
    }

    @Test
    void outputGradient() {
        assertPrinted("∂E/∂out_o1", START.outO1() - 0.01);
        assertPrinted("∂out_o1/∂net_o1", START.outO1() * (1 - START.outO1()));
        assertPrinted("∂net_o1/∂w5", START.outH1());
        assertPrinted("δ_o1", START.deltaO1());
        assertPrinted("∂E/∂w5", START.outputGradients()[0]);
    }

    @Test
    void hiddenGradient() {
        double fromO1 = START.deltaO1() * START.w(5);
        double fromO2 = START.deltaO2() * START.w(7);
        assertPrinted("∂E_o1/∂out_h1", fromO1);
        assertPrintedFromRounded(fromO1, fromO1 + fromO2);
        assertPrinted("∂E/∂out_h1", fromO1 + fromO2);
        assertPrinted("∂out_h1/∂net_h1", START.outH1() * (1 - START.outH1()));
        assertPrinted("∂net_h1/∂w1", StepByStep.I1);
        assertPrinted("∂E/∂w1", START.hiddenGradients()[0]);
    }

    /** -0.0190491183 is printed as -0.019049119: the difference of the two other numbers after their rounding. */
    private static void assertPrintedFromRounded(double fromO1, double sum) {
        String printed = LectureNumbers.printed("∂E_o2/∂out_h1");
        assertTrue(new LectureLine("", printed, sum - fromO1).isOneOff());
        assertEquals(new BigDecimal(printed), rounded(sum).subtract(rounded(fromO1)));
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(9, RoundingMode.HALF_UP);
    }

    @Test
    void newWeights() {
        double[] w = START.simultaneous(0.5);
        for (int k = 0; k < 8; k++) {
            assertPrinted("w" + (k + 1) + "⁺", w[k]);
        }
    }

    @Test
    void resultsOfEachRule() {
        assertResults("simultaneous", StepByStep::simultaneous);
        assertResults("sequential", StepByStep::sequential);
    }

    @Test
    void asPrintedIsAMixture() {
        assertSame("as printed: E after 1", "sequential: E after 1");
        assertSame("as printed: E after 10,000", "simultaneous: E after 9,999");
        assertSame("as printed: out_o1 after 10,000", "sequential: out_o1 after 10,000");
        assertSame("as printed: out_o2 after 10,000", "sequential: out_o2 after 10,000");
    }

    private static void assertResults(String rule, BiFunction<StepByStep, Double, double[]> step) {
        StepByStep network = START;
        for (int update = 1; update <= 10_000; update++) {
            network = StepByStep.of(step.apply(network, 0.5));
            if (update == 1) {
                assertPrinted(rule + ": E after 1", network.total());
            } else if (update == 9_999) {
                assertPrinted(rule + ": E after 9,999", network.total());
            }
        }
        assertPrinted(rule + ": E after 10,000", network.total());
        assertPrinted(rule + ": out_o1 after 10,000", network.outO1());
        assertPrinted(rule + ": out_o2 after 10,000", network.outO2());
    }

    private static void assertSame(String one, String other) {
        assertEquals(LectureNumbers.printed(other), LectureNumbers.printed(one));
    }

    private static void assertPrinted(String quantity, double value) {
        LectureLine line = new LectureLine(quantity, LectureNumbers.printed(quantity), value);
        assertTrue(line.isTicked(), line.quantity() + " " + line.words());
    }
}
