package annotebook.exercises.nb02_forward_propagation;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Draws;
import annotebook.checks.Student;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.ForwardPass;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** What the student's forward pass must give, by the library's own, with its arguments left as they came. */
public final class ExpectForward {

    private ExpectForward() {}

    /** {@code sigmoidMatrix(Z)} is g(Z). */
    public static void sigmoid(Student student, RealMatrix Z) {
        RealMatrix A = student.matrix("sigmoidMatrix", Z);
        student.assertArgumentsUnchanged();
        assertClose(Sigmoid.sigmoid(Z), A);
    }

    /** {@code forward(x, Theta1, Theta2, Theta3)} is h_Theta(x). */
    public static void one(Student student, RealVector x, List<RealMatrix> Thetas) {
        RealVector h = student.vector("forward", x, Thetas.get(0), Thetas.get(1), Thetas.get(2));
        student.assertArgumentsUnchanged();
        assertClose(ForwardPass.of(x, Thetas).h().getRowVector(0), h);
    }

    /** {@code forwardBatch(X, Thetas)} is h_Theta of every row, for a drawn network of so many layers. */
    public static void batch(Student student, Draws draws, int m, int layers) {
        int[] sizes = draws.layerSizes(layers);
        RealMatrix X = draws.matrix(m, sizes[0]);
        List<RealMatrix> Thetas = draws.thetas(sizes);
        RealMatrix H = student.matrix("forwardBatch", X, Thetas);
        student.assertArgumentsUnchanged();
        assertClose(ForwardPass.of(X, Thetas).h(), H);
    }
}
