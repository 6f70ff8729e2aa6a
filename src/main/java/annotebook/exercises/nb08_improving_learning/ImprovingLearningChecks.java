package annotebook.exercises.nb08_improving_learning;

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
import annotebook.matrix.Bias;
import annotebook.matrix.Matrices;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.Propagation;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 08. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class, Bias.class, Sigmoid.class, Propagation.class})
public final class ImprovingLearningChecks {

    @Nested
    @Exercise(
            id = "cost-deltas",
            meaning =
                    "Cross-entropy has no g' in its delta, so a unit that is badly wrong learns fast.",
            minutes = 10,
            signatures = {
                "RealMatrix quadraticDelta(RealMatrix A, RealMatrix Y, RealMatrix Z)",
                "RealMatrix crossEntropyDelta(RealMatrix A, RealMatrix Y)"
            })
    class CostDeltas {

        @Check(
                order = 1,
                name = "two answers, by hand, both costs",
                points = 1,
                hint = "quadratic: (A - Y) .* g'(Z); cross-entropy: A - Y")
        void byHand(Student student) {
            // g(ln 3) = 3/4, g' = 3/16; g(0) = 1/2, g' = 1/4
            RealMatrix A = matrix(row(0.75, 0.5));
            RealMatrix Y = matrix(row(0, 1));
            RealMatrix Z = matrix(row(Math.log(3), 0));
            assertClose(
                    matrix(row(0.75 * 3 / 16, -0.5 / 4)),
                    student.matrix("quadraticDelta", A, Y, Z));
            assertClose(matrix(row(0.75, -0.5)), student.matrix("crossEntropyDelta", A, Y));
        }

        @Check(
                order = 2,
                name = "quadratic cost: many examples and outputs; arguments kept",
                points = 1,
                hint = "(A - Y) .* g'(Z), entry by entry; nothing is divided by m")
        void quadratic(Student student, Draws draws) {
            for (int K = 5; K >= 1; K--) {
                ExpectLearning.quadraticDelta(student, draws, 2 * K + draws.integer(1, 3), K);
            }
        }

        @Check(
                order = 3,
                name = "cross-entropy: many examples and outputs; arguments kept",
                points = 1,
                hint = "A - Y, entry by entry; nothing is divided by m")
        void crossEntropy(Student student, Draws draws) {
            for (int K = 5; K >= 1; K--) {
                ExpectLearning.crossEntropyDelta(student, draws, 2 * K + draws.integer(1, 3), K);
            }
        }
    }

    @Nested
    @Exercise(
            id = "l2",
            meaning =
                    "Large weights cost something now: in training each step pulls them towards 0.",
            minutes = 10,
            signatures = {
                "double l2Penalty(List<RealMatrix> Thetas, double lambda, int m)",
                "RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m)"
            })
    class L2Penalty {

        @Check(
                order = 1,
                name = "the penalty: by hand, then layers of uneven sizes",
                points = 1,
                hint = "lambda / (2 * m) times the sum of theta * theta, columns 1 to the last")
        void penalty(Student student, Draws draws) {
            // 6 / (2 · 3) · (2² + 3² + 1² + 4²) = 30; the biases 5, 7 and 9 do not count
            List<RealMatrix> Thetas = List.of(matrix(row(5, 2), row(7, -3)), matrix(row(9, 1, 4)));
            assertClose(30.0, student.number("l2Penalty", Thetas, 6.0, 3));
            for (int layers = 5; layers >= 2; layers--) {
                ExpectLearning.l2Penalty(student, draws, draws.layerSizes(layers));
            }
        }

        @Check(
                order = 2,
                name = "the gradient: by hand, then layers of uneven sizes",
                points = 1,
                hint = "lambda / m times Theta, with zeros in column 0")
        void gradient(Student student, Draws draws) {
            // 6 / 3 times each weight
            assertClose(
                    matrix(row(0, 4, 2), row(0, -6, 8)),
                    student.matrix("l2Gradient", matrix(row(5, 2, 1), row(7, -3, 4)), 6.0, 3));
            for (int rows = 5; rows >= 1; rows--) {
                ExpectLearning.l2Gradient(student, draws, rows, rows + draws.integer(1, 3));
            }
        }

        @Check(
                order = 3,
                name = "biases are free; Theta is kept",
                points = 1,
                hint = "column 0 stays out of the sum, and its gradient is 0")
        void biasesAreFree(Student student, Draws draws) {
            RealMatrix biases = matrix(row(100, 0, 0), row(-100, 0, 0));
            RealMatrix gradient = student.matrix("l2Gradient", biases, 5.0, 2);
            student.assertArgumentsUnchanged();
            assertClose(matrix(row(0, 0, 0), row(0, 0, 0)), gradient);
            assertClose(0.0, student.number("l2Penalty", List.of(biases), 5.0, 2));
            for (int cols = 3; cols <= 5; cols++) {
                ExpectLearning.l2Gradient(student, draws, cols + draws.integer(1, 3), cols);
            }
        }
    }

    @Nested
    @Exercise(
            id = "l1",
            meaning = "L1 pulls all weights by the same amount, so those of little use end near 0.",
            minutes = 8,
            signatures = "RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m)")
    class L1Gradient {

        @Check(
                order = 1,
                name = "by hand, then layers of uneven sizes",
                points = 1,
                hint = "lambda / m times Math.signum(theta), with zeros in column 0")
        void signs(Student student, Draws draws) {
            // 6 / 3 with the sign of each weight
            assertClose(
                    matrix(row(0, 2, 2), row(0, -2, 2)),
                    student.matrix("l1Gradient", matrix(row(5, 2, 1), row(7, -3, 4)), 6.0, 3));
            for (int rows = 5; rows >= 1; rows--) {
                int cols = rows + draws.integer(1, 3);
                ExpectLearning.l1Gradient(student, draws, draws.matrix(rows, cols));
            }
        }

        @Check(
                order = 2,
                name = "weights of exactly 0 have gradient 0",
                points = 1,
                hint = "the sign of 0 is 0, so that a weight at 0 stays there")
        void zeros(Student student, Draws draws) {
            assertClose(
                    matrix(row(0, 0, 2, 0)),
                    student.matrix("l1Gradient", matrix(row(5, 0, 0.5, 0)), 6.0, 3));
            for (int cols = 3; cols <= 7; cols++) {
                int rows = cols + draws.integer(1, 3);
                ExpectLearning.l1Gradient(
                        student, draws, ExpectLearning.withZeros(draws, rows, cols));
            }
        }
    }

    @Nested
    @Exercise(
            id = "dropout",
            meaning = "No unit can rely on one that may be silent: it is for training only.",
            minutes = 10,
            signatures = "RealMatrix dropout(RealMatrix A, double keep, Random random)")
    class Dropout extends DropoutChecks {}

    @Nested
    @Exercise(
            id = "expand-data",
            meaning = "Each shifted image is one more example with the same label, for training.",
            minutes = 12,
            signatures = "RealMatrix shift(RealMatrix X, int width, int dx, int dy)")
    class ExpandData extends ExpandDataChecks {}

    @Nested
    @Exercise(
            id = "scaled-init",
            meaning = "Weights of this size keep z small at the start, so that units can learn.",
            minutes = 8,
            signatures = "RealMatrix scaledTheta(int rows, int cols, Random random)")
    class ScaledInit {

        @Check(
                order = 1,
                name = "shape; drawn from the given generator alone",
                points = 1,
                hint = "rows x cols draws of random.nextGaussian(), one for each entry")
        void fromRandomAlone(Student student, Draws draws) {
            ExpectLearning.scaledFromRandomAlone(student, draws, 4, 6 + draws.integer(1, 3));
            ExpectLearning.scaledFromRandomAlone(student, draws, 9 + draws.integer(1, 3), 5);
        }

        @Check(
                order = 2,
                name = "Gaussian, mean 0, deviation 1/sqrt(n_in)",
                points = 1,
                hint = "random.nextGaussian() / Math.sqrt(cols - 1), in column 0 too")
        void gaussian(Student student, Draws draws) {
            ExpectLearning.scaledGaussian(student, draws, 12_000, 4);
            ExpectLearning.scaledGaussian(student, draws, 25, 401);
        }
    }

    @Nested
    @Exercise(
            id = "early-stopping",
            meaning = "Training can end by itself, with the epoch that did best on new examples.",
            minutes = 10,
            signatures = "int bestEpoch(double[] validationAccuracy, int patience)")
    class EarlyStopping {

        @Check(
                order = 1,
                name = "by hand: with a stop, without one, with equal values",
                points = 1,
                hint =
                        "remember the best epoch; stop when `patience` epochs after it are no better")
        void byHand(Student student) {
            ExpectStopping.answers(
                    student,
                    List.of(
                            ExpectStopping.of(2, 0.5, 0.7, 0.6, 0.65, 0.9),
                            ExpectStopping.of(3, 0.5, 0.7, 0.6, 0.65, 0.9),
                            ExpectStopping.of(5, 0.5, 0.7, 0.6),
                            ExpectStopping.of(2, 0.5, 0.7, 0.7, 0.7, 0.8),
                            ExpectStopping.of(2, 0.5, 0.6, 0.5, 0.7, 0.6, 0.8, 0.1, 0.2, 0.9),
                            ExpectStopping.of(1, 0.9, 0.1, 1.0),
                            ExpectStopping.of(2, 0.5, 0.5004, 0.5008),
                            ExpectStopping.of(4, 0.25)));
        }

        @Check(
                order = 2,
                name = "many runs, and all of them right; the array is kept",
                points = 1,
                hint = "count the epochs since the best one, and begin anew at each better one")
        void many(Student student, Draws draws) {
            ExpectStopping.answers(student, ExpectStopping.drawn(draws, 60, 32));
        }
    }
}
