package annotebook.exercises.nb03_backpropagation;

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
import annotebook.nn.Logistic;
import annotebook.nn.Sigmoid;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 03. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class, Bias.class, Logistic.class})
public final class BackpropagationChecks {

    private static final double LN_3 = Math.log(3);

    @Nested
    @Exercise(
            id = "sigmoid-gradient",
            meaning = "You built the slope of a unit: it decides how much of an error passes back.",
            minutes = 8,
            signatures = "RealVector sigmoidGradient(RealVector z)")
    class SigmoidGradient {

        @Check(
                order = 1,
                name = "g'(0), g'(ln 3) and g'(-ln 3), by hand",
                points = 1,
                hint = "first g = g(z), then g (1 - g), entry by entry")
        void byHand(Student student) {
            // g(ln 3) = 3/4 and g(-ln 3) = 1/4: both give 3/4 · 1/4
            assertClose(
                    vector(0.25, 3.0 / 16, 3.0 / 16),
                    student.vector("sigmoidGradient", vector(0, LN_3, -LN_3)));
        }

        @Check(
                order = 2,
                name = "from z = -1000 to z = 1000; z kept",
                points = 1,
                hint = "g (1 - g) stays finite wherever g does")
        void farOut(Student student, Draws draws) {
            RealVector z = vector(-1000, draws.number(-9, -2), draws.number(2, 9), 1000, 0.5);
            RealVector slope = student.vector("sigmoidGradient", z);
            student.assertArgumentsUnchanged();
            assertClose(Sigmoid.sigmoidGradient(z), slope);
        }
    }

    @Nested
    @Exercise(
            id = "output-delta",
            meaning = "You built the error at the output: backpropagation begins with it.",
            minutes = 6,
            signatures = "RealVector outputDelta(RealVector aL, RealVector y)")
    class OutputDelta {

        @Check(
                order = 1,
                name = "two by hand; any number; arguments kept",
                points = 1,
                hint = "the answer minus what was wanted, entry by entry")
        void anyNumber(Student student, Draws draws) {
            assertClose(
                    vector(-0.25, 0.5),
                    student.vector("outputDelta", vector(0.75, 0.5), vector(1, 0)));
            for (int units = 1; units <= 5; units++) {
                RealVector aL = Sigmoid.sigmoid(draws.vector(units));
                RealVector y = draws.vector(units).map(t -> t > 0 ? 1 : 0);
                RealVector delta = student.vector("outputDelta", aL, y);
                student.assertArgumentsUnchanged();
                assertClose(aL.subtract(y), delta);
            }
        }
    }

    @Nested
    @Exercise(
            id = "hidden-delta",
            meaning =
                    "You built the step back through a layer: backpropagation repeats it layer by layer.",
            minutes = 12,
            signatures =
                    "RealVector hiddenDelta(RealMatrix Theta, RealVector deltaNext, RealVector z)")
    class HiddenDelta {

        @Check(
                order = 1,
                name = "one hidden unit, by hand",
                points = 1,
                hint = "Theta transposed times deltaNext, without its entry 0, times g'(z)")
        void byHand(Student student) {
            // 2 · 3 · g'(0) = 1.5; the 0.5 belongs to the bias unit
            assertClose(
                    vector(1.5),
                    student.vector("hiddenDelta", matrix(row(0.5, 2)), vector(3), vector(0)));
        }

        @Check(
                order = 2,
                name = "layers of uneven sizes",
                points = 2,
                hint = "Theta transposed times deltaNext, without its entry 0, times g'(z)")
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int[] sizes = draws.layerSizes(2);
                ExpectBackpropagation.hiddenDelta(student, draws, sizes[0], sizes[1]);
            }
        }

        @Check(
                order = 3,
                name = "arguments are left as they came",
                points = 1,
                hint =
                        "make new vectors; setEntry and mapToSelf change the one that you were given")
        void unchanged(Student student, Draws draws) {
            ExpectBackpropagation.hiddenDelta(student, draws, 4, 2);
            student.assertArgumentsUnchanged();
        }
    }

    @Nested
    @Exercise(
            id = "gradient-one",
            meaning =
                    "You know how J changes with each weight, for one example: Delta is a sum of these.",
            minutes = 8,
            signatures = "RealMatrix gradient(RealVector deltaNext, RealVector a)")
    class GradientOne {

        @Check(
                order = 1,
                name = "two units fed by three, by hand",
                points = 1,
                hint = "row i, column j is deltaNext_i times a_j")
        void byHand(Student student) {
            assertClose(
                    matrix(row(2, 1, -4), row(-6, -3, 12)),
                    student.matrix("gradient", vector(2, -6), vector(1, 0.5, -2)));
        }

        @Check(
                order = 2,
                name = "layers of uneven sizes; arguments kept",
                points = 1,
                hint = "row i, column j is deltaNext_i times a_j")
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int[] sizes = draws.layerSizes(2);
                ExpectBackpropagation.gradient(student, draws, sizes[0], sizes[1]);
            }
        }
    }

    @Nested
    @Exercise(
            id = "backpropagation",
            meaning =
                    "You built the gradient of a whole network: gradient descent needs nothing else.",
            minutes = 25,
            signatures =
                    "List<RealMatrix> backpropagation(RealMatrix X, RealMatrix Y, List<RealMatrix>"
                            + " Thetas)")
    class WholeAlgorithm {

        private static final String HINT =
                "for each example: forward with every z and a kept, delta of the output, then back"
                        + " layer by layer, adding delta a^T to Delta; at the end D = Delta / m";

        @Check(order = 1, name = "1-1-1 network, two examples, by hand", points = 1, hint = HINT)
        void byHand(Student student) {
            // z2 = ±ln 3, a2 = 3/4, 1/4; z3 = ±ln 3, a3 = 3/4, 1/4; delta3 = -1/4, -3/4
            // delta2 = 4 ln 3 · delta3 · 3/16 = -3/16 ln 3, -9/16 ln 3
            assertGradients(
                    student,
                    matrix(row(-2 * LN_3, 4 * LN_3)),
                    matrix(row(-3.0 / 8 * LN_3, 3.0 / 16 * LN_3)),
                    matrix(row(-1.0 / 2, -3.0 / 16)));
            // z3 unlike z2: 0, -ln 3, a3 = 1/2, 1/4; delta3 = -1/2, -3/4
            // delta2 = 2 ln 3 · delta3 · 3/16 = -3/16 ln 3, -9/32 ln 3
            assertGradients(
                    student,
                    matrix(row(-1.5 * LN_3, 2 * LN_3)),
                    matrix(row(-15.0 / 64 * LN_3, 3.0 / 64 * LN_3)),
                    matrix(row(-5.0 / 8, -9.0 / 32)));
        }

        private void assertGradients(
                Student student, RealMatrix Theta2, RealMatrix D1, RealMatrix D2) {
            List<RealMatrix> Thetas = List.of(matrix(row(0, LN_3)), Theta2);
            RealMatrix X = matrix(row(1), row(-1));
            RealMatrix Y = matrix(row(1), row(1));
            List<RealMatrix> D = student.matrices("backpropagation", X, Y, Thetas);
            GradientFault.assertNone(List.of(D1, D2), D, 2);
        }

        @Check(order = 2, name = "the lecture's network, one example", points = 2, hint = HINT)
        void lecture(Student student, Draws draws) {
            ExpectBackpropagation.drawn(student, draws, 1, 3, 3, 3, 1);
        }

        @Check(order = 3, name = "many examples, layers of uneven sizes", points = 3, hint = HINT)
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 6; i++) {
                int m = 3 + 2 * draws.integer(0, 3);
                ExpectBackpropagation.drawn(student, draws, m, draws.layerSizes(4));
            }
        }

        @Check(order = 4, name = "any depth", points = 1, hint = HINT)
        void anyDepth(Student student, Draws draws) {
            for (int layers = 6; layers >= 2; layers--) {
                ExpectBackpropagation.drawn(student, draws, 3, draws.layerSizes(layers));
            }
        }

        @Check(order = 5, name = "asked again; arguments kept", points = 1, hint = HINT)
        void again(Student student, Draws draws) {
            ExpectBackpropagation.again(student, draws, 3);
        }
    }
}
