package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.checks.Expect;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.nn.lecture.ForwardPass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The student's 2-2-1 network, and what it answers at the four corners of the unit square.
 *
 * @param Theta1 wanted 2 x 3
 * @param Theta2 wanted 1 x 3
 */
public record XnorNetwork(RealMatrix Theta1, RealMatrix Theta2) {

    /** The variable that holds Theta1. */
    public static final String THETA1 = "xnorTheta1";

    /** The variable that holds Theta2. */
    public static final String THETA2 = "xnorTheta2";

    private static final RealMatrix CORNERS = matrix(row(0, 0), row(0, 1), row(1, 0), row(1, 1));

    private static final double LARGER = 10;

    private static final double[] XNOR = {1, 0, 0, 1};

    /** Reads both variables; a {@link Mismatch} when a size is wrong or a weight is not finite. */
    public static XnorNetwork of(Student student) {
        RealMatrix Theta1 = student.matrix(THETA1);
        XnorNetwork network = new XnorNetwork(Theta1, student.matrix(THETA2));
        if (!network.fits()) {
            throw new Mismatch(
                    "the sizes are not those of a 2-2-1 network",
                    Values.shape(network.Theta1) + " and " + Values.shape(network.Theta2),
                    "xnorTheta1 2x3, xnorTheta2 1x3");
        }
        Expect.assertThat(
                Values.isFinite(network.Theta1) && Values.isFinite(network.Theta2),
                "a weight is not a finite number");
        return network;
    }

    static XnorNetwork of(Object Theta1, Object Theta2) {
        return new XnorNetwork((RealMatrix) Theta1, (RealMatrix) Theta2);
    }

    /** Fails unless all four answers are this near to XNOR. */
    public void assertWithin(double tolerance) {
        if (!isWithin(tolerance, XNOR)) {
            throw new Mismatch(
                    tolerance < 0.5
                            ? "an answer is further than %s from XNOR".formatted(tolerance)
                            : "an answer is on the wrong side of 0.5",
                    words(),
                    "h(0,0) = 1, h(0,1) = 0, h(1,0) = 0, h(1,1) = 1");
        }
    }

    boolean fits() {
        return haveSizes(2, 3, 1, 3);
    }

    /** Rows and columns of Theta1, then of Theta2. */
    boolean haveSizes(int... sizes) {
        return Arrays.equals(
                sizes,
                new int[] {
                    Theta1.getRowDimension(),
                    Theta1.getColumnDimension(),
                    Theta2.getRowDimension(),
                    Theta2.getColumnDimension()
                });
    }

    /** Whether all four answers are less than {@code tolerance} away from these. */
    boolean isWithin(double tolerance, double... wanted) {
        double[] h = answers();
        return IntStream.range(0, wanted.length)
                .allMatch(i -> Math.abs(h[i] - wanted[i]) < tolerance);
    }

    /** Whether it is of the right size and its answers lie on these sides of 0.5. */
    boolean leansTo(double... wanted) {
        return fits() && isWithin(0.5, wanted);
    }

    boolean isConstant() {
        double[] h = answers();
        return Arrays.stream(h).allMatch(value -> Math.abs(value - h[0]) < 0.01);
    }

    /** Whether it is XNOR when the last column of each Theta is put in front. */
    boolean hasBiasLast() {
        return new XnorNetwork(lastColumnFirst(Theta1), lastColumnFirst(Theta2))
                .isWithin(0.01, XNOR);
    }

    /** Whether it is XNOR when every weight is {@value #LARGER} times as large. */
    boolean isTooWeak() {
        return new XnorNetwork(Theta1.scalarMultiply(LARGER), Theta2.scalarMultiply(LARGER))
                .isWithin(0.01, XNOR);
    }

    /** Whether one change is known that makes it XNOR: it says more than the answers of now. */
    boolean isKnown() {
        return hasBiasLast() || isTooWeak();
    }

    private static RealMatrix lastColumnFirst(RealMatrix Theta) {
        return Theta.getSubMatrix(
                IntStream.range(0, Theta.getRowDimension()).toArray(), new int[] {2, 0, 1});
    }

    private double[] answers() {
        return ForwardPass.of(CORNERS, List.of(Theta1, Theta2)).h().getColumn(0);
    }

    private String words() {
        double[] h = answers();
        return IntStream.range(0, h.length)
                .mapToObj(
                        i ->
                                String.format(
                                        Locale.ROOT,
                                        "h(%.0f,%.0f) = %.3f",
                                        CORNERS.getEntry(i, 0),
                                        CORNERS.getEntry(i, 1),
                                        h[i]))
                .collect(Collectors.joining(", "));
    }
}
