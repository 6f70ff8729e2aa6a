package annotebook.exercises.nb04_gradient_checking;

import static annotebook.checks.Expect.assertClose;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Expression;
import annotebook.checks.Student;
import annotebook.exercises.Taught;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Bias;
import annotebook.matrix.Matrices;
import annotebook.nn.CrossEntropy;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.PlantedBugs;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 04. */
@ExtendWith(CheckExtension.class)
@Taught(
        words = {
            Matrices.class,
            Arithmetic.class,
            Bias.class,
            Sigmoid.class,
            CrossEntropy.class,
            PlantedBugs.class
        })
public final class GradientCheckingChecks {

    @Nested
    @Exercise(
            id = "numerical-gradient",
            meaning =
                    "You built a gradient that is slow and needs no derivation: it checks the fast one.",
            minutes = 12,
            signatures =
                    "RealMatrix numericalGradient(ToDoubleFunction<RealMatrix> J, RealMatrix Theta,"
                            + " double epsilon)")
    class NumericalGradient {

        @Check(
                order = 1,
                name = "two weights, by hand",
                points = 1,
                hint = "(J(θ + ε) − J(θ − ε)) / (2ε), one weight at a time")
        void byHand(Student student) {
            // (9.5² - 8.5²) / 1 = 18 at θ = 9; the other weight has slope 3 everywhere
            RealMatrix D =
                    student.matrix(
                            "numericalGradient",
                            ScalarFunction.BY_HAND.alone(),
                            matrix(row(9, 4)),
                            0.5);
            assertClose(matrix(row(18, 3)), D);
        }

        @Check(
                order = 2,
                name = "uneven shapes, weights that depend on each other",
                points = 2,
                hint = "is every other weight at its own value while one is moved?")
        void coupled(Student student, Draws draws) {
            for (int rows = 1; rows <= 4; rows++) {
                int cols = draws.integer(5, 7) - rows;
                ExpectGradientCheck.numericalGradient(
                        student,
                        ScalarFunction.COUPLED.with(draws.matrix(rows, cols).scalarMultiply(0.3)),
                        draws.matrix(rows, cols),
                        draws.number(0.05, 0.3));
            }
        }

        @Check(order = 3, name = "Theta is back at its values", points = 1)
        void restored(Student student, Draws draws) {
            RealMatrix Theta = draws.matrix(2, 4);
            Expression J = ScalarFunction.ONE_LAYER.with(draws.matrix(5, 4));
            RealMatrix D = student.matrix("numericalGradient", J, Theta, 1e-3);
            // a one-sided difference is near enough here: this test is about Theta
            assertClose(ScalarFunction.numericalGradient(J, Theta, 1e-3), D, 0.01);
            ExpectGradientCheck.assertRestored(student, Theta);
        }
    }

    @Nested
    @Exercise(
            id = "relative-error",
            meaning = "One number says whether two gradients agree, whatever their size.",
            minutes = 7,
            signatures = "double relativeError(RealMatrix numerical, RealMatrix analytic)")
    class RelativeError {

        @Check(
                order = 1,
                name = "by hand; uneven shapes",
                points = 1,
                hint = "the norm of the difference over the sum of the two norms")
        void ofAnyShape(Student student, Draws draws) {
            // the difference is (3, 4) with norm 5; the norms are 10 and 5
            RealMatrix large = matrix(row(6, 8));
            RealMatrix small = matrix(row(3, 4));
            double there = student.number("relativeError", large, small);
            double back = student.number("relativeError", small, large);
            assertClose(1.0 / 3, there);
            assertClose(1.0 / 3, back);
            for (int rows = 1; rows <= 4; rows++) {
                int cols = draws.integer(5, 7) - rows;
                ExpectGradientCheck.relativeError(
                        student, draws.matrix(rows, cols), draws.matrix(rows, cols));
            }
        }

        @Check(
                order = 2,
                name = "tiny gradients, two zeros, one zero",
                points = 1,
                hint = "add nothing to the sum; only two zeros are special, and equal")
        void small(Student student, Draws draws) {
            RealMatrix zero = constant(2, 3, 0);
            ExpectGradientCheck.relativeError(
                    student,
                    draws.matrix(3, 2).scalarMultiply(1e-9),
                    draws.matrix(3, 2).scalarMultiply(1e-9));
            ExpectGradientCheck.relativeError(student, zero, zero);
            ExpectGradientCheck.relativeError(student, draws.matrix(2, 3), zero);
            ExpectGradientCheck.relativeError(student, zero, draws.matrix(2, 3));
        }
    }

    @Nested
    @Exercise(
            id = "find-the-bug",
            meaning =
                    "You found where an error begins with your own check: it works on any network.",
            minutes = 15,
            signatures = {"int buggyLayerA", "int buggyLayerB", "String bugC"})
    class FindTheBug {

        @Check(
                order = 1,
                name = "suspect A",
                points = 1,
                hint = "which of its gradients has a relative error far above all others?")
        void suspectA(Student student) {
            Suspects.assertLayer(student, "buggyLayerA");
        }

        @Check(
                order = 2,
                name = "suspect B",
                points = 1,
                hint = "in which layer does its error begin, coming from the output?")
        void suspectB(Student student) {
            Suspects.assertLayer(student, "buggyLayerB");
        }

        @Check(
                order = 3,
                name = "suspect C",
                points = 1,
                hint =
                        "which gradients of C are right? Strike out all words that would spoil those")
        void suspectC(Student student) {
            Suspects.assertWord(student);
        }
    }

    @Nested
    @Exercise(
            id = "fix-the-bug",
            meaning =
                    "The gradients agree again: your own backpropagation can be tested in this way.",
            minutes = 8,
            signatures =
                    "List<RealMatrix> fixedBackpropagation(RealMatrix X, RealMatrix Y,"
                            + " List<RealMatrix> Thetas)")
    class FixTheBug {

        @Check(
                order = 1,
                name = "the lecture's network, 3-3-3-1",
                points = 1,
                hint = "let your gradient check say which D goes wrong first, from the output")
        void lecture(Student student, Draws draws) {
            ExpectGradientCheck.repaired(
                    student, draws.matrix(5, 3), draws.thetas(3, 3, 3, 1), draws);
        }

        @Check(
                order = 2,
                name = "layers of uneven sizes, any depth; arguments kept",
                points = 2,
                hint = "let your gradient check say which D goes wrong first, from the output")
        void uneven(Student student, Draws draws) {
            // 1 / m of whole numbers is right for one example, Delta without a sum is not
            ExpectGradientCheck.repaired(student, draws, 1, 2);
            for (int layers = 5; layers >= 2; layers--) {
                ExpectGradientCheck.repaired(student, draws, 3 + 2 * draws.integer(0, 3), layers);
            }
        }
    }
}
