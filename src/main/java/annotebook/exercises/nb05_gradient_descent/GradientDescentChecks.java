package annotebook.exercises.nb05_gradient_descent;

import static annotebook.checks.Expect.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.Taught;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Matrices;
import annotebook.nn.lecture.Propagation;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 05. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class, Propagation.class})
public final class GradientDescentChecks {

    @Nested
    @Exercise(
            id = "cross-entropy",
            meaning =
                    "You built the number that training makes smaller: how wrong the answers are.",
            minutes = 12,
            signatures = "double crossEntropy(RealMatrix H, RealMatrix Y)")
    class CrossEntropyCost {

        @Check(
                order = 1,
                name = "one example, then two, by hand",
                points = 1,
                hint =
                        "for each entry y log h + (1 - y) log(1 - h); the sum times -1/m, m the rows")
        void byHand(Student student) {
            // -log(1/2) - log(1 - 1/4) = ln 2 + ln(4/3) = ln(8/3)
            RealMatrix H = matrix(row(0.5, 0.25));
            assertClose(Math.log(8.0 / 3), student.number("crossEntropy", H, matrix(row(1, 0))));
            // (ln 2 + ln(4/3) + ln 4 + ln 5) / 2, outputs in the columns
            assertClose(
                    Math.log(8.0 / 3 * 20) / 2,
                    student.number(
                            "crossEntropy",
                            matrix(row(0.5, 0.25), row(0.25, 0.8)),
                            matrix(row(1, 0), row(1, 0))));
        }

        @Check(
                order = 2,
                name = "many examples and outputs; soft targets; arguments kept",
                points = 1,
                hint = "sum over all entries, divide by the number of rows")
        void many(Student student, Draws draws) {
            for (int K = 4; K >= 1; K--) {
                int m = 2 * K + draws.integer(1, 3);
                RealMatrix H = ExpectDescent.answers(draws, m, K);
                ExpectDescent.cost(student, H, ExpectDescent.targets(draws, m, K));
                ExpectDescent.cost(student, H, ExpectDescent.answers(draws, m, K));
            }
        }

        @Check(
                order = 3,
                name = "h exactly 0 or exactly 1",
                points = 1,
                hint =
                        "log 0 is minus infinity: keep h from 1e-15 to 1 - 1e-15 before the logarithm")
        void certain(Student student) {
            ExpectDescent.certainty(student, 1, 1);
            ExpectDescent.certainty(student, 0, 0);
            ExpectDescent.certainty(student, 0, 1);
            ExpectDescent.certainty(student, 1, 0);
        }
    }

    @Nested
    @Exercise(
            id = "descent-step",
            meaning = "You built one step downhill: training is this step, again and again.",
            minutes = 6,
            signatures =
                    "List<RealMatrix> step(List<RealMatrix> Thetas, List<RealMatrix> D, double"
                            + " alpha)")
    class DescentStep {

        @Check(
                order = 1,
                name = "two layers, by hand",
                points = 1,
                hint = "Theta - alpha D, layer by layer, each in a new matrix")
        void byHand(Student student) {
            // 1 - 0.5 · 2 = 0, 2 - 0.5 · (-4) = 4; 3 - 0.5 · 1 = 2.5, 5 - 0.5 · 0 = 5
            assertClose(
                    List.of(matrix(row(0, 4)), matrix(row(2.5), row(5))),
                    student.matrices(
                            "step",
                            List.of(matrix(row(1, 2)), matrix(row(3), row(5))),
                            List.of(matrix(row(2, -4)), matrix(row(1), row(0))),
                            0.5));
        }

        @Check(
                order = 2,
                name = "layers of uneven sizes, any depth; arguments kept",
                points = 1,
                hint = "one new matrix for each layer, in a new list")
        void uneven(Student student, Draws draws) {
            for (int layers = 5; layers >= 2; layers--) {
                ExpectDescent.step(student, draws, draws.layerSizes(layers));
            }
        }
    }

    @Nested
    @Exercise(
            id = "train",
            meaning = "You built the loop in which a network learns; all larger ones do the same.",
            minutes = 15,
            signatures =
                    "double[] train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double"
                            + " alpha, int iterations)")
    class Train {

        @Check(
                order = 1,
                name = "one unit, one step, by hand",
                points = 1,
                hint = "note J, take the gradient, step, put the new weights into the list")
        void byHand(Student student) {
            // h = g(0) = 1/2, J = ln 2, delta = -1/2, D = (-1/2, -1/2 · 3), Theta = 0 - 0.4 D
            double[] J =
                    student.numbers(
                            "train",
                            matrix(row(3)),
                            matrix(row(1)),
                            List.of(matrix(row(0, 0))),
                            0.4,
                            1);
            assertClose(new double[] {Math.log(2)}, J);
            assertClose(List.of(matrix(row(0.2, 0.6))), student.matricesAfter(2));
        }

        @Check(
                order = 2,
                name = "J before each step",
                points = 2,
                hint = "J[k] is the cost of the weights before step k; all layers move at once")
        void costs(Student student, Draws draws) {
            for (int iterations = 3; iterations <= 6; iterations++) {
                ExpectDescent.costs(student, draws, iterations, draws.layerSizes(3));
            }
            ExpectDescent.risingCosts(student, 4, 5);
        }

        @Check(
                order = 3,
                name = "afterwards the list holds the trained weights",
                points = 2,
                hint = "Thetas.set(l, ...) replaces entry l of the list that the caller holds")
        void trained(Student student, Draws draws) {
            for (int layers = 4; layers >= 2; layers--) {
                ExpectDescent.trained(student, draws, 4, draws.layerSizes(layers));
            }
        }
    }

    @Nested
    @Exercise(
            id = "accuracy",
            meaning = "You built what people ask for in the end: the share of right answers.",
            minutes = 8,
            signatures = "double accuracy(RealMatrix H, int[] labels)")
    class Accuracy {

        @Check(
                order = 1,
                name = "seven examples, by hand; uneven shapes; arguments kept",
                points = 1,
                hint = "for each row the place of the largest entry; how many agree, over all rows")
        void shares(Student student, Draws draws) {
            // the rows answer 1, 2, 0, 0, 1, 0, 0: four of seven agree, the first and the last too
            RealMatrix H =
                    matrix(
                            row(0.7, 0.8, 0.4),
                            row(0.5, 0.1, 0.8),
                            row(0.8, 0.6, 0.2),
                            row(0.7, 0.1, 0.6),
                            row(0.6, 0.7, 0.4),
                            row(0.8, 0.7, 0),
                            row(0.9, 0.8, 0.5));
            ExpectDescent.accuracy(student, H, 1, 2, 1, 0, 2, 1, 0);
            for (int K = 6; K >= 2; K--) {
                int m = 40 + draws.integer(3, 9);
                ExpectDescent.accuracy(
                        student,
                        ExpectDescent.answers(draws, m, K),
                        ExpectDescent.labels(draws, m, K));
            }
        }

        @Check(
                order = 2,
                name = "of equal entries the first counts",
                points = 1,
                hint = "replace the largest so far only by a larger one, with >, not >=")
        void ties(Student student, Draws draws) {
            // the rows answer 0, 2, 1, 0, 0, 1: one of six agrees
            RealMatrix H =
                    matrix(
                            row(0.4, 0.4, 0.4),
                            row(0.2, 0.2, 0.6),
                            row(0.2, 0.6, 0.6),
                            row(0.9, 0.1, 0.2),
                            row(0.6, 0.6, 0.2),
                            row(0.2, 0.4, 0.4));
            ExpectDescent.accuracy(student, H, 1, 0, 0, 0, 1, 2);
            for (int K = 6; K >= 3; K--) {
                int m = 40 + draws.integer(3, 9);
                ExpectDescent.accuracy(
                        student,
                        ExpectDescent.targets(draws, m, K),
                        ExpectDescent.labels(draws, m, K));
            }
        }
    }

    @Nested
    @Exercise(
            id = "learning-rate",
            meaning = "You chose alpha by its curve, as it is done for networks of any size.",
            minutes = 18,
            signatures = "double bestAlpha")
    class LearningRate {

        @Check(
                order = 1,
                name = "trained with it, J falls below the goal",
                points = 2,
                hint = "compare the curves: which alpha is the largest that does not jump?")
        void goal(Student student) {
            ExpectDescent.rate(student);
        }
    }
}
