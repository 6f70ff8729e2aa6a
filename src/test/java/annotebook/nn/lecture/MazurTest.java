package annotebook.nn.lecture;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Arithmetic;
import annotebook.matrix.Bias;
import annotebook.matrix.DenseMatrix;
import annotebook.nn.Network;
import annotebook.nn.NoPenalty;
import annotebook.nn.Quadratic;
import annotebook.nn.Sigmoid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/**
 * Mazur's step-by-step example (2015) through the engine, to every digit that the lecture prints, under
 * both update rules; biases stay as they are.
 */
class MazurTest {

    private static final double ETA = 0.5;
    private static final RealMatrix X = matrix(row(0.05, 0.10));
    private static final RealMatrix Y = matrix(row(0.01, 0.99));
    private static final List<RealMatrix> START =
            List.of(
                    matrix(row(0.35, 0.15, 0.20), row(0.35, 0.25, 0.30)),
                    matrix(row(0.60, 0.40, 0.45), row(0.60, 0.50, 0.55)));

    @Test
    void forwardPassAndError() {
        assertPrinted("0.75136507", h(START).getEntry(0, 0));
        assertPrinted("0.772928465", h(START).getEntry(0, 1));
        assertPrinted("0.298371109", E(START));
    }

    @Test
    void gradients() {
        List<RealMatrix> D = D(START);
        assertPrinted("0.082167041", D.get(1).getEntry(0, 1));
        assertPrinted("0.000438568", D.get(0).getEntry(0, 1));
    }

    @Test
    void oneSimultaneousUpdate() {
        List<RealMatrix> Thetas = simultaneous(START);
        assertRow(Thetas.get(1), 0, "0.35891648", "0.408666186");
        assertRow(Thetas.get(1), 1, "0.511301270", "0.561370121");
        assertRow(Thetas.get(0), 0, "0.149780716", "0.19956143");
        assertRow(Thetas.get(0), 1, "0.24975114", "0.29950229");
        assertPrinted("0.291027774", E(Thetas));
    }

    @Test
    void tenThousandSimultaneousUpdates() {
        List<RealMatrix> Thetas = START;
        for (int update = 1; update <= 9_999; update++) {
            Thetas = simultaneous(Thetas);
        }
        assertPrinted("0.0000351085", E(Thetas));
        Thetas = simultaneous(Thetas);
        assertPrinted("0.0000351019", E(Thetas));
        assertRow(h(Thetas), "0.015913620", "0.984064274");
    }

    @Test
    void tenThousandSequentialUpdates() {
        List<RealMatrix> Thetas = sequential(START);
        assertPrinted("0.291027924", E(Thetas));
        for (int update = 2; update <= 9_999; update++) {
            Thetas = sequential(Thetas);
        }
        assertPrinted("0.0000350915", E(Thetas));
        Thetas = sequential(Thetas);
        assertPrinted("0.0000350848", E(Thetas));
        assertRow(h(Thetas), "0.015912196", "0.984065734");
    }

    /** All weights from the gradients of the old weights. */
    private static List<RealMatrix> simultaneous(List<RealMatrix> Thetas) {
        List<RealMatrix> D = D(Thetas);
        return List.of(stepped(Thetas, D, 0), stepped(Thetas, D, 1));
    }

    /** The bug: Θ⁽²⁾ first, then Θ⁽¹⁾ from blame that came back through the new Θ⁽²⁾, at the old answers. */
    private static List<RealMatrix> sequential(List<RealMatrix> Thetas) {
        RealMatrix Theta2 = stepped(Thetas, D(Thetas), 1);
        ForwardPass pass = ForwardPass.of(X, Thetas);
        RealMatrix delta3 = outputDelta(pass);
        RealMatrix delta2 = Backpropagation.hiddenDelta(Theta2, delta3, pass.z(2));
        List<RealMatrix> D = new ArrayList<>(D(Thetas));
        D.set(0, delta2.transpose().multiply(Bias.withBias(X)));
        return List.of(stepped(Thetas, D, 0), Theta2);
    }

    private static RealMatrix outputDelta(ForwardPass pass) {
        RealMatrix apart = pass.h().subtract(Y);
        return Arithmetic.hadamard(apart, Sigmoid.sigmoidGradient(pass.z(3)));
    }

    private static RealMatrix stepped(List<RealMatrix> Thetas, List<RealMatrix> D, int l) {
        RealMatrix step = DenseMatrix.of(D.get(l)).scalarMultiply(ETA);
        step.setColumn(0, new double[step.getRowDimension()]); // biases are not updated
        return Thetas.get(l).subtract(step);
    }

    private static List<RealMatrix> D(List<RealMatrix> Thetas) {
        return new NetworkCheck(network(Thetas), new NoPenalty(), X, Y).analytic();
    }

    private static double E(List<RealMatrix> Thetas) {
        return new NetworkCheck(network(Thetas), new NoPenalty(), X, Y).J();
    }

    private static RealMatrix h(List<RealMatrix> Thetas) {
        return network(Thetas).predict(X);
    }

    private static Network network(List<RealMatrix> Thetas) {
        return Network.inputs(2)
                .hidden(2, new Sigmoid())
                .output(2, new Sigmoid(), new Quadratic())
                .start(Thetas);
    }

    private static void assertRow(RealMatrix Theta, int row, String first, String second) {
        assertPrinted(first, Theta.getEntry(row, 1));
        assertPrinted(second, Theta.getEntry(row, 2));
    }

    private static void assertRow(RealMatrix h, String first, String second) {
        assertPrinted(first, h.getEntry(0, 0));
        assertPrinted(second, h.getEntry(0, 1));
    }

    /** To the last digit that is printed. */
    private static void assertPrinted(String printed, double got) {
        BigDecimal wanted = new BigDecimal(printed);
        assertEquals(wanted, new BigDecimal(got).setScale(wanted.scale(), RoundingMode.HALF_UP));
    }
}
