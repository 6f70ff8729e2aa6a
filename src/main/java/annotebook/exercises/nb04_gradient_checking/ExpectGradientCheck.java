package annotebook.exercises.nb04_gradient_checking;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Draws;
import annotebook.checks.Expression;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import annotebook.nn.lecture.GradientCheck;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** What the student's gradient check and repaired backpropagation must give, by the library's own. */
public final class ExpectGradientCheck {

    /** "Back at its values" allows for the rounding of θ + ε − ε. */
    private static final double BACK = 1e-12;

    private ExpectGradientCheck() {}

    /** {@code numericalGradient(J, Theta, epsilon)} is the two-sided difference, with Theta restored. */
    public static void numericalGradient(
            Student student, Expression J, RealMatrix Theta, double epsilon) {
        RealMatrix D = student.matrix("numericalGradient", J, Theta, epsilon);
        assertClose(ScalarFunction.numericalGradient(J, Theta, epsilon), D);
        assertRestored(student, Theta);
    }

    /**
     * Theta of the last call is back at its values.
     *
     * @throws Mismatch if it is not
     */
    public static void assertRestored(Student student, RealMatrix Theta) {
        if (!Values.agree(Theta, student.after(1, RealMatrix.class), BACK)) {
            throw new Mismatch(
                    "Theta was not put back: each weight must return to its value after its turn");
        }
    }

    /** {@code relativeError(numerical, analytic)}, and both as they came. */
    public static void relativeError(Student student, RealMatrix numerical, RealMatrix analytic) {
        double error = student.number("relativeError", numerical, analytic);
        assertClose(GradientCheck.relativeError(numerical, analytic), error);
        student.assertArgumentsUnchanged();
    }

    /** {@code fixedBackpropagation} on a drawn network of so many layers gives D of every layer. */
    public static void repaired(Student student, Draws draws, int m, int layers) {
        int[] sizes = draws.layerSizes(layers);
        repaired(student, draws.matrix(m, sizes[0]), draws.thetas(sizes), draws);
    }

    /** The same for these examples and weights, with answers that are drawn. */
    public static void repaired(
            Student student, RealMatrix X, List<RealMatrix> Thetas, Draws draws) {
        ForwardPass pass = ForwardPass.of(X, Thetas);
        RealMatrix Y = draws.matrix(X.getRowDimension(), pass.h().getColumnDimension());
        List<RealMatrix> D = student.matrices("fixedBackpropagation", X, Y, Thetas);
        student.assertArgumentsUnchanged();
        assertClose(Backpropagation.gradients(Thetas, pass, Y).D(), D);
    }
}
