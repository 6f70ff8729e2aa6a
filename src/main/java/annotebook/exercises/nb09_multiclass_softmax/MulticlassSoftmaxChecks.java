package annotebook.exercises.nb09_multiclass_softmax;

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
import annotebook.nn.Logistic;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 09. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class, Bias.class, Logistic.class})
public final class MulticlassSoftmaxChecks {

    @Nested
    @Exercise(
            id = "one-hot",
            meaning =
                    "You built the targets of a softmax: its cost and its delta compare with them.",
            minutes = 8,
            signatures = "RealMatrix oneHot(int[] labels, int classes)")
    class OneHot {

        @Check(
                order = 1,
                name = "a 1 for each label; classes that do not occur",
                points = 1,
                hint = "zeros, a row for each label and a column for each class; then one 1 a row")
        void rows(Student student, Draws draws) {
            assertClose(
                    matrix(row(0, 0, 1, 0, 0), row(0, 1, 0, 0, 0)),
                    student.matrix("oneHot", new int[] {2, 1}, 5));
            for (int classes = 5; classes >= 1; classes--) {
                int m = classes + draws.integer(1, 4);
                ExpectSoftmax.oneHot(student, ExpectSoftmax.labels(draws, m, classes), classes);
            }
        }

        @Check(
                order = 2,
                name = "a label that is no class is refused by name",
                points = 1,
                hint = "ask each label whether it is from 0 to classes - 1; if not, throw")
        void refused(Student student, Draws draws) {
            int far = draws.integer(20, 90);
            ExpectSoftmax.refused(student, new int[] {1, 0, far, 2}, 3, far);
            ExpectSoftmax.refused(student, new int[] {0, 4, 3, 1, 2, 0}, 4, 4);
            ExpectSoftmax.refused(student, new int[] {-far, 1}, 4, -far);
        }
    }

    @Nested
    @Exercise(
            id = "softmax",
            meaning = "You built an output layer for any number of classes: its answers sum to 1.",
            minutes = 15,
            signatures = "RealMatrix softmax(RealMatrix Z)")
    class Softmax {

        @Check(
                order = 1,
                name = "two examples, by hand",
                points = 1,
                hint = "e to the power of each entry, divided by the sum of these in its row")
        void byHand(Student student) {
            // e to these is 1, 2, 5 and 6, 1, 1: both rows sum to 8
            assertClose(
                    matrix(row(0.125, 0.25, 0.625), row(0.75, 0.125, 0.125)),
                    student.matrix(
                            "softmax",
                            matrix(row(0, Math.log(2), Math.log(5)), row(Math.log(6), 0, 0))));
        }

        @Check(
                order = 2,
                name = "uneven shapes; arguments kept",
                points = 1,
                hint = "each row on its own, in a new matrix of Z's size")
        void uneven(Student student, Draws draws) {
            for (int K = 6; K >= 2; K--) {
                int m = K + draws.integer(1, 3);
                ExpectSoftmax.softmax(student, ExpectSoftmax.logits(draws, m, K));
            }
        }

        @Check(
                order = 3,
                name = "entries from -1000 to 1000",
                points = 1,
                hint =
                        "e^1000 is too large for a double: take the largest entry of the row off first")
        void large(Student student, Draws draws) {
            ExpectSoftmax.softmax(student, matrix(row(1000, 999, 997)));
            ExpectSoftmax.softmax(student, matrix(row(10, -1000, 12)));
            ExpectSoftmax.softmax(student, matrix(row(-1000, -998, -999, -997)));
            ExpectSoftmax.softmax(student, matrix(row(-50, 600, 700)));
            ExpectSoftmax.softmax(student, matrix(row(1000, -1000)));
            ExpectSoftmax.softmax(student, ExpectSoftmax.logitsAround(draws, 4, 740, 980));
            ExpectSoftmax.softmax(student, ExpectSoftmax.logitsAround(draws, 3, -980, -760));
        }

        @Check(
                order = 4,
                name = "rows of very different size",
                points = 1,
                hint = "each row has a largest entry of its own")
        void mixed(Student student, Draws draws) {
            ExpectSoftmax.softmax(
                    student, ExpectSoftmax.logitsAround(draws, 5, 0, 900, -900, 20, -300, 400));
            ExpectSoftmax.softmax(student, ExpectSoftmax.logitsAround(draws, 2, -950, 950, 3));
        }
    }

    @Nested
    @Exercise(
            id = "softmax-cost",
            meaning =
                    "You built the cost that training makes smaller where the answer is one of K.",
            minutes = 10,
            signatures = "double softmaxCost(RealMatrix H, RealMatrix Y)")
    class SoftmaxCost {

        @Check(
                order = 1,
                name = "by hand; uneven shapes, soft targets; arguments kept",
                points = 1,
                hint = "the sum of y log h over all entries, times -1/m, m the rows")
        void costs(Student student, Draws draws) {
            // (ln 2 + ln 5) / 2
            RealMatrix H = matrix(row(0.5, 0.2, 0.3), row(0.3, 0.5, 0.2));
            assertClose(
                    Math.log(10) / 2,
                    student.number("softmaxCost", H, matrix(row(1, 0, 0), row(0, 0, 1))));
            for (int K = 5; K >= 2; K--) {
                ExpectSoftmax.costs(student, draws, 2 * K + draws.integer(1, 3), K);
            }
            ExpectSoftmax.costs(student, draws, ExpectSoftmax.MANY, 4);
        }

        @Check(
                order = 2,
                name = "h exactly 0 or exactly 1",
                points = 1,
                hint = "log 0 is minus infinity: keep h at 1e-15 or above before the logarithm")
        void certain(Student student) {
            ExpectSoftmax.certainty(student, 3, 1, 1);
            ExpectSoftmax.certainty(student, 4, 0, 2);
            ExpectSoftmax.certainty(student, 2, 1, 0);
        }
    }

    @Nested
    @Exercise(
            id = "softmax-delta",
            meaning = "It is a - y as before, so that the rest of backpropagation stays as it is.",
            minutes = 8,
            signatures = "RealMatrix softmaxDelta(RealMatrix H, RealMatrix Y)")
    class SoftmaxDelta {

        @Check(
                order = 1,
                name = "two examples, by hand",
                points = 1,
                hint = "what was said minus what was wanted, entry by entry")
        void byHand(Student student) {
            assertClose(
                    matrix(row(-0.75, 0.5, 0.25), row(0.1, 0.6, -0.7)),
                    student.matrix(
                            "softmaxDelta",
                            matrix(row(0.25, 0.5, 0.25), row(0.1, 0.6, 0.3)),
                            matrix(row(1, 0, 0), row(0, 0, 1))));
        }

        @Check(
                order = 2,
                name = "uneven shapes, soft targets; arguments kept",
                points = 1,
                hint = "a new matrix of H's size")
        void uneven(Student student, Draws draws) {
            for (int K = 5; K >= 2; K--) {
                int m = K + draws.integer(1, 3);
                ExpectSoftmax.delta(
                        student,
                        ExpectSoftmax.answers(draws, m, K),
                        ExpectSoftmax.answers(draws, m, K));
            }
        }
    }

    @Nested
    @Exercise(
            id = "predict",
            meaning = "You turned shares into a class: accuracy and confusion matrix count those.",
            minutes = 6,
            signatures = "int[] predict(RealMatrix H)")
    class Predict {

        @Check(
                order = 1,
                name = "uneven shapes; equal and negative entries",
                points = 1,
                hint = "for each row the column of the largest entry, the first if several")
        void largest(Student student, Draws draws) {
            ExpectSoftmax.predicted(student, matrix(row(0.3, 0.45, 0.25), row(0.2, 0.1, 0.7)));
            for (int K = 6; K >= 2; K--) {
                int m = K + draws.integer(1, 9);
                ExpectSoftmax.predicted(student, ExpectSoftmax.answers(draws, m, K));
            }
            ExpectSoftmax.predicted(
                    student, matrix(row(0.2, 0.4, 0.4), row(0.25, 0.25, 0.5), row(0.3, 0.3, 0.2)));
            ExpectSoftmax.predicted(
                    student,
                    matrix(row(-3, -2, -9, -2.5), row(-7, -1e9, 0, -1), row(-5, -6, -7, -4)));
        }
    }

    @Nested
    @Exercise(
            id = "confusion",
            meaning = "You can see which class is taken for which, not only how many are wrong.",
            minutes = 10,
            signatures = "int[][] confusionMatrix(int[] truth, int[] predicted, int classes)")
    class Confusion {

        @Check(
                order = 1,
                name = "seven examples, by hand",
                points = 1,
                hint = "for each example add 1 in the row of the truth, the column of the answer")
        void byHand(Student student) {
            ExpectSoftmax.confusion(
                    student, new int[] {0, 0, 0, 1, 2, 2, 2}, new int[] {0, 1, 1, 1, 2, 0, 0}, 3);
        }

        @Check(
                order = 2,
                name = "many examples; classes that do not occur; arguments kept",
                points = 1,
                hint = "the table has a row and a column for each of the classes, empty or not")
        void many(Student student, Draws draws) {
            for (int classes = 6; classes >= 2; classes--) {
                int m = 30 + draws.integer(1, 20);
                int[] truth = ExpectSoftmax.labels(draws, m, classes);
                int[] said = ExpectSoftmax.labels(draws, m, classes);
                ExpectSoftmax.confusion(student, truth, said, classes);
                ExpectSoftmax.confusion(student, truth, said, classes + 2);
            }
        }
    }
}
