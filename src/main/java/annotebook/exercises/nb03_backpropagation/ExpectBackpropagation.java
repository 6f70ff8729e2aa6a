package annotebook.exercises.nb03_backpropagation;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Draws;
import annotebook.checks.Student;
import annotebook.nn.lecture.Backpropagation;
import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** What the student's steps of backpropagation must give, by the library's own, with their arguments left as they came. */
public final class ExpectBackpropagation {

    private ExpectBackpropagation() {}

    /** {@code hiddenDelta} of a drawn layer of {@code units}, before one of {@code next} units. */
    public static void hiddenDelta(Student student, Draws draws, int units, int next) {
        RealMatrix Theta = draws.matrix(next, units + 1);
        RealVector deltaNext = draws.vector(next);
        RealVector z = draws.vector(units).mapMultiply(2);
        assertClose(
                Backpropagation.hiddenDelta(Theta, row(deltaNext), row(z)).getRowVector(0),
                student.vector("hiddenDelta", Theta, deltaNext, z));
    }

    /** {@code gradient} is deltaNext a^T, for a drawn layer of {@code units} with its bias unit. */
    public static void gradient(Student student, Draws draws, int units, int next) {
        RealVector deltaNext = draws.vector(next);
        RealVector a = draws.vector(units + 1);
        a.setEntry(0, 1);
        RealMatrix D = student.matrix("gradient", deltaNext, a);
        student.assertArgumentsUnchanged();
        assertClose(deltaNext.outerProduct(a), D);
    }

    /** {@code backpropagation} of m drawn examples, for a drawn network with layers of these sizes. */
    public static void drawn(Student student, Draws draws, int m, int... sizes) {
        gradients(student, TrainingSet.drawn(draws, m, sizes));
    }

    /** The same network asked again and again: each time about other examples, at last about the first. */
    public static void again(Student student, Draws draws, int calls) {
        TrainingSet first = TrainingSet.drawn(draws, 3, draws.layerSizes(3));
        gradients(student, first);
        for (int i = 1; i < calls; i++) {
            int inputs = first.X().getColumnDimension();
            int outputs = first.Y().getColumnDimension();
            TrainingSet other = TrainingSet.drawn(draws, 3 + 2 * i, inputs, outputs);
            gradients(student, new TrainingSet(other.X(), other.Y(), first.Thetas()));
        }
        gradients(student, first);
    }

    /** {@code backpropagation(X, Y, Thetas)} is D of every layer. */
    static void gradients(Student student, TrainingSet set) {
        List<RealMatrix> D = student.matrices("backpropagation", set.X(), set.Y(), set.Thetas());
        student.assertArgumentsUnchanged();
        GradientFault.assertNone(set.gradients(), D, set.m());
    }

    private static RealMatrix row(RealVector v) {
        return MatrixUtils.createRowRealMatrix(v.toArray());
    }
}
