package annotebook.exercises.nb02_forward_propagation;

import static annotebook.checks.Expect.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.Taught;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Bias;
import annotebook.matrix.Matrices;
import annotebook.nn.Sigmoid;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 02. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class})
public final class ForwardPropagationChecks {

    private static final double LN_3 = Math.log(3);

    @Nested
    @Exercise(
            id = "sigmoid",
            meaning = "You built a unit's answer, a number from 0 to 1: every layer below uses it.",
            minutes = 5,
            signatures = "double sigmoid(double z)")
    class SigmoidOfNumber {

        @Check(
                order = 1,
                name = "g(0), g(ln 3) and g(-ln 3), by hand",
                points = 1,
                hint = "e to the power -z is Math.exp(-z)")
        void byHand(Student student) {
            // e^(-ln 3) = 1/3, so g = 1 / (4/3); g(-z) = 1 - g(z)
            assertClose(0.5, student.number("sigmoid", 0.0));
            assertClose(0.75, student.number("sigmoid", LN_3));
            assertClose(0.25, student.number("sigmoid", -LN_3));
        }

        @Check(
                order = 2,
                name = "from z = -1000 to z = 1000",
                points = 1,
                hint = "look at what Math.exp gives there: can it overflow in your formula?")
        void farOut(Student student, Draws draws) {
            for (double z : new double[] {1000, -1000, draws.number(-8, -2), draws.number(2, 8)}) {
                assertClose(Sigmoid.sigmoid(z), student.number("sigmoid", z));
            }
        }
    }

    @Nested
    @Exercise(
            id = "sigmoid-matrix",
            meaning =
                    "A whole layer answers for all examples at once: forwardBatch is built on it.",
            minutes = 5,
            signatures = "RealMatrix sigmoidMatrix(RealMatrix Z)")
    class SigmoidOfMatrix {

        @Check(
                order = 1,
                name = "two rows of three, by hand; uneven shapes",
                points = 1,
                hint = "a_ij = g(z_ij): the same place, every entry on its own")
        void anyShape(Student student, Draws draws) {
            assertClose(
                    matrix(row(0.5, 0.75, 0.25), row(1, 0, 0.9)),
                    student.matrix(
                            "sigmoidMatrix",
                            matrix(row(0, LN_3, -LN_3), row(1000, -1000, 2 * LN_3))));
            for (int rows = 5; rows >= 1; rows--) {
                RealMatrix Z = draws.matrix(rows, draws.integer(6, 8) - rows);
                assertClose(Sigmoid.sigmoid(Z), student.matrix("sigmoidMatrix", Z));
            }
        }

        @Check(order = 2, name = "Z is left as it came", points = 1)
        void unchanged(Student student, Draws draws) {
            ExpectForward.sigmoid(student, draws.matrix(3, 5));
        }
    }

    @Nested
    @Exercise(
            id = "with-bias",
            meaning = "Column 0 of Theta has its unit now: every layer of forward needs it.",
            minutes = 8,
            signatures = {
                "RealVector withBias(RealVector a)",
                "RealMatrix withBiasColumn(RealMatrix A)"
            })
    class WithBias {

        @Check(
                order = 1,
                name = "a vector: 1 in front",
                points = 1,
                hint = "(a_1, ..., a_s) becomes (1, a_1, ..., a_s)")
        void ofVector(Student student, Draws draws) {
            assertClose(vector(1, 7, 8), student.vector("withBias", vector(7, 8)));
            RealVector a = draws.vector(draws.integer(3, 6));
            RealVector biased = student.vector("withBias", a);
            student.assertArgumentsUnchanged();
            assertClose(Bias.withBias(a), biased);
        }

        @Check(
                order = 2,
                name = "a matrix: a column of ones in front",
                points = 1,
                hint = "m x s becomes m x (s + 1), with 1 in column 0 of every row")
        void ofMatrix(Student student, Draws draws) {
            assertClose(
                    matrix(row(1, 7, 8, 9), row(1, 4, 5, 6)),
                    student.matrix("withBiasColumn", matrix(row(7, 8, 9), row(4, 5, 6))));
            RealMatrix A = draws.matrix(draws.integer(3, 6), 2);
            RealMatrix biased = student.matrix("withBiasColumn", A);
            student.assertArgumentsUnchanged();
            assertClose(Bias.withBias(A), biased);
        }
    }

    @Nested
    @Exercise(
            id = "forward-one",
            meaning =
                    "You built the answer of a network: training will change nothing but its Thetas.",
            minutes = 12,
            signatures =
                    "RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2,"
                            + " RealMatrix Theta3)")
    class ForwardOne {

        @Check(
                order = 1,
                name = "one unit a layer, by hand",
                points = 1,
                hint = "go layer by layer: bias in front, Theta times it, then g")
        void byHand(Student student) {
            // z2 = -2 + 1 · 2 = 0, a2 = 1/2; z3 = 1 - 2 · 1/2 = 0, a3 = 1/2;
            // z4 = -ln 3 + 4 ln 3 · 1/2 = ln 3, a4 = 3/4
            assertClose(
                    vector(0.75),
                    student.vector(
                            "forward",
                            vector(2),
                            matrix(row(-2, 1)),
                            matrix(row(1, -2)),
                            matrix(row(-LN_3, 4 * LN_3))));
        }

        @Check(
                order = 2,
                name = "the lecture's network, 3-3-3-1",
                points = 1,
                hint = "go layer by layer: bias in front, Theta times it, then g")
        void lecture(Student student, Draws draws) {
            ExpectForward.one(student, draws.vector(3), draws.thetas(3, 3, 3, 1));
        }

        @Check(
                order = 3,
                name = "layers of uneven sizes; arguments kept",
                points = 2,
                hint = "take the sizes from the arguments, never from the lecture's drawing")
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int[] sizes = draws.layerSizes(4);
                ExpectForward.one(student, draws.vector(sizes[0]), draws.thetas(sizes));
            }
        }
    }

    @Nested
    @Exercise(
            id = "forward-batch",
            meaning =
                    "Many examples go through at once, at any depth: training asks for just that.",
            minutes = 12,
            signatures = "RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas)")
    class ForwardBatch {

        @Check(
                order = 1,
                name = "two examples, one layer, by hand",
                points = 1,
                hint = "A = g([1 X] Theta^T)")
        void byHand(Student student) {
            // z = -ln 3 + 2 ln 3 · 1 + 0 · 5 = ln 3; z = -ln 3 + 2 ln 3 · 0 + 0 · 6 = -ln 3
            assertClose(
                    matrix(row(0.75), row(0.25)),
                    student.matrix(
                            "forwardBatch",
                            matrix(row(1, 5), row(0, 6)),
                            List.of(matrix(row(-LN_3, 2 * LN_3, 0)))));
        }

        @Check(
                order = 2,
                name = "many examples, layers of uneven sizes",
                points = 2,
                hint = "A of one layer, with ones in front, times Theta transposed, then g")
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                ExpectForward.batch(student, draws, 3 + 2 * draws.integer(0, 3), 4);
            }
        }

        @Check(
                order = 3,
                name = "any depth; one example; arguments kept",
                points = 1,
                hint = "loop over Thetas, whatever its length")
        void anyDepth(Student student, Draws draws) {
            for (int layers = 6; layers >= 2; layers--) {
                ExpectForward.batch(student, draws, 1, layers);
            }
        }
    }

    @Nested
    @Exercise(
            id = "xnor",
            meaning = "Two layers do what no single unit can: that is what hidden layers are for.",
            minutes = 10,
            signatures = {"RealMatrix xnorTheta1", "RealMatrix xnorTheta2"})
    class Xnor {

        @Check(order = 1, name = "sizes of a 2-2-1 network", points = 0)
        void sizes(Student student) {
            XnorNetwork.of(student);
        }

        @Check(
                order = 2,
                name = "all four answers on the right side of 0.5",
                points = 1,
                hint = "one hidden unit for AND, one for (NOT x1) AND (NOT x2), and OR of the two")
        void sides(Student student) {
            XnorNetwork.of(student).assertWithin(0.5);
        }

        @Check(
                order = 3,
                name = "all four answers within 0.01",
                points = 2,
                hint = "one hidden unit for AND, one for (NOT x1) AND (NOT x2), and OR of the two")
        void within(Student student) {
            XnorNetwork.of(student).assertWithin(0.01);
        }
    }
}
