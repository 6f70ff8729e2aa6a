package annotebook.hidden.nb02_forward_propagation;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb02_forward_propagation.ExpectForward;
import annotebook.exercises.nb02_forward_propagation.XnorNetwork;
import annotebook.matrix.Bias;
import annotebook.nn.Sigmoid;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 02. */
@ExtendWith(CheckExtension.class)
final class ForwardPropagationHiddenChecks {

    @Nested
    @Exercise(id = "sigmoid")
    class SigmoidOfNumber {

        @Check(order = 1, name = "where the sigmoid bends", points = 1)
        void bend(Student student, Draws draws) {
            for (int i = 0; i < 20; i++) {
                double z = draws.number(-6, 6);
                assertClose(Sigmoid.sigmoid(z), student.number("sigmoid", z));
            }
        }

        @Check(order = 2, name = "where a double would overflow", points = 1)
        void overflow(Student student, Draws draws) {
            for (int i = 0; i < 20; i++) {
                double z = draws.number(-1000, 1000);
                assertClose(Sigmoid.sigmoid(z), student.number("sigmoid", z));
            }
            assertClose(1.0, student.number("sigmoid", 1000.0));
            assertClose(0.0, student.number("sigmoid", -1000.0));
        }
    }

    @Nested
    @Exercise(id = "sigmoid-matrix")
    class SigmoidOfMatrix {

        @Check(order = 1, name = "a row, a column, a single entry", points = 1)
        void thin(Student student, Draws draws) {
            ExpectForward.sigmoid(student, draws.matrix(1, draws.integer(2, 9)));
            ExpectForward.sigmoid(student, draws.matrix(draws.integer(2, 9), 1));
            ExpectForward.sigmoid(student, draws.matrix(1, 1));
        }

        @Check(order = 2, name = "large and small entries", points = 1)
        void large(Student student, Draws draws) {
            ExpectForward.sigmoid(student, draws.matrix(4, 7).scalarMultiply(300));
            ExpectForward.sigmoid(student, draws.matrix(7, 4).scalarMultiply(0.01));
        }
    }

    @Nested
    @Exercise(id = "with-bias")
    class WithBias {

        @Check(order = 1, name = "vectors from one entry to twelve", points = 1)
        void vectors(Student student, Draws draws) {
            for (int n = 1; n <= 12; n++) {
                RealVector a = draws.vector(n);
                RealVector biased = student.vector("withBias", a);
                student.assertArgumentsUnchanged();
                assertClose(Bias.withBias(a), biased);
            }
        }

        @Check(order = 2, name = "matrices from 1x1, wide and tall", points = 1)
        void matrices(Student student, Draws draws) {
            for (int m = 1; m <= 6; m++) {
                assertBiased(student, draws.matrix(m, draws.integer(m, m + 3)));
                assertBiased(student, draws.matrix(draws.integer(m + 1, m + 3), m));
            }
        }

        private void assertBiased(Student student, RealMatrix A) {
            RealMatrix biased = student.matrix("withBiasColumn", A);
            student.assertArgumentsUnchanged();
            assertClose(Bias.withBias(A), biased);
        }
    }

    @Nested
    @Exercise(id = "forward-one")
    class ForwardOne {

        @Check(order = 1, name = "the lecture's network, many examples", points = 2)
        void lecture(Student student, Draws draws) {
            List<RealMatrix> Thetas = draws.thetas(3, 3, 3, 1);
            for (int i = 0; i < 10; i++) {
                ExpectForward.one(student, draws.vector(3), Thetas);
            }
        }

        @Check(order = 2, name = "uneven layers, large weights", points = 2)
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int[] sizes = draws.layerSizes(4);
                ExpectForward.one(student, draws.vector(sizes[0]), draws.thetas(sizes));
                ExpectForward.one(
                        student, draws.vector(sizes[0]).mapMultiply(500), draws.thetas(sizes));
            }
        }
    }

    @Nested
    @Exercise(id = "forward-batch")
    class ForwardBatch {

        @Check(order = 1, name = "one layer to six, many examples", points = 2)
        void depth(Student student, Draws draws) {
            for (int layers = 2; layers <= 7; layers++) {
                ExpectForward.batch(student, draws, 3 + 2 * draws.integer(0, 8), layers);
            }
        }

        @Check(order = 2, name = "one example, any depth", points = 1)
        void oneExample(Student student, Draws draws) {
            for (int layers = 2; layers <= 5; layers++) {
                ExpectForward.batch(student, draws, 1, layers);
            }
        }

        @Check(order = 3, name = "a hundred examples at once", points = 1)
        void hundred(Student student, Draws draws) {
            ExpectForward.batch(student, draws, 101, 4);
        }
    }

    @Nested
    @Exercise(id = "xnor")
    class Xnor {

        @Check(order = 1, name = "all four answers on the right side of 0.5", points = 1)
        void sides(Student student) {
            XnorNetwork.of(student).assertWithin(0.5);
        }

        @Check(order = 2, name = "all four answers within 0.01", points = 2)
        void within(Student student) {
            XnorNetwork.of(student).assertWithin(0.01);
        }
    }
}
