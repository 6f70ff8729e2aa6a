package annotebook.hidden.nb04_gradient_checking;

import static annotebook.checks.Expect.assertClose;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb04_gradient_checking.ExpectGradientCheck;
import annotebook.exercises.nb04_gradient_checking.ScalarFunction;
import annotebook.exercises.nb04_gradient_checking.Suspects;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 04. */
@ExtendWith(CheckExtension.class)
final class GradientCheckingHiddenChecks {

    @Nested
    @Exercise(id = "numerical-gradient")
    class NumericalGradient {

        @Check(order = 1, name = "a row, a column, a single weight", points = 1)
        void thin(Student student, Draws draws) {
            for (int n = 4; n >= 1; n--) {
                ofSize(student, draws, 1, n);
                ofSize(student, draws, n, 1);
            }
        }

        @Check(order = 2, name = "weights that depend on each other, large steps", points = 2)
        void coupled(Student student, Draws draws) {
            for (int i = 0; i < 5; i++) {
                ofSize(student, draws, draws.integer(2, 3), draws.integer(4, 6));
            }
        }

        @Check(order = 3, name = "a layer's cost, small steps", points = 1)
        void oneLayer(Student student, Draws draws) {
            for (int i = 0; i < 5; i++) {
                int inputs = draws.integer(3, 6);
                ExpectGradientCheck.numericalGradient(
                        student,
                        ScalarFunction.ONE_LAYER.with(draws.matrix(7, inputs)),
                        draws.matrix(2, inputs),
                        draws.number(0.001, 0.01));
            }
        }
    }

    @Nested
    @Exercise(id = "relative-error")
    class RelativeError {

        @Check(order = 1, name = "near and far gradients of any shape", points = 1)
        void nearAndFar(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int rows = draws.integer(1, 3);
                RealMatrix numerical = draws.matrix(rows, 4);
                RealMatrix apart = draws.matrix(rows, 4).scalarMultiply(0.1);
                ExpectGradientCheck.relativeError(student, numerical, numerical.add(apart));
                ExpectGradientCheck.relativeError(student, apart, numerical);
            }
            RealMatrix numerical = draws.matrix(3, 4);
            assertClose(0.0, student.number("relativeError", numerical, numerical));
            assertClose(
                    1.0, student.number("relativeError", numerical, numerical.scalarMultiply(-1)));
        }

        @Check(order = 2, name = "gradients of every size, and zeros", points = 1)
        void sizes(Student student, Draws draws) {
            for (double size = 1e-12; size < 1e7; size *= 1e3) {
                ExpectGradientCheck.relativeError(
                        student,
                        draws.matrix(2, 5).scalarMultiply(size),
                        draws.matrix(2, 5).scalarMultiply(size));
            }
            RealMatrix zero = constant(4, 1, 0);
            ExpectGradientCheck.relativeError(student, zero, zero);
            ExpectGradientCheck.relativeError(student, zero, draws.matrix(4, 1));
            ExpectGradientCheck.relativeError(student, draws.matrix(4, 1), zero);
        }
    }

    @Nested
    @Exercise(id = "find-the-bug")
    class FindTheBug {

        @Check(order = 1, name = "suspect A", points = 1)
        void suspectA(Student student) {
            Suspects.assertLayer(student, "buggyLayerA");
        }

        @Check(order = 2, name = "suspect B", points = 1)
        void suspectB(Student student) {
            Suspects.assertLayer(student, "buggyLayerB");
        }

        @Check(order = 3, name = "suspect C", points = 1)
        void suspectC(Student student) {
            Suspects.assertWord(student);
        }
    }

    @Nested
    @Exercise(id = "fix-the-bug")
    class FixTheBug {

        @Check(order = 1, name = "three layers, one example and many", points = 1)
        void threeLayers(Student student, Draws draws) {
            ExpectGradientCheck.repaired(student, draws, 1, 3);
            ExpectGradientCheck.repaired(student, draws, 17, 3);
        }

        @Check(order = 2, name = "two layers to seven", points = 2)
        void depth(Student student, Draws draws) {
            for (int layers = 7; layers >= 2; layers--) {
                ExpectGradientCheck.repaired(student, draws, 3 + 2 * draws.integer(0, 5), layers);
            }
        }
    }

    private static void ofSize(Student student, Draws draws, int rows, int cols) {
        ExpectGradientCheck.numericalGradient(
                student,
                ScalarFunction.COUPLED.with(draws.matrix(rows, cols).scalarMultiply(0.3)),
                draws.matrix(rows, cols),
                draws.number(0.05, 0.3));
    }
}
