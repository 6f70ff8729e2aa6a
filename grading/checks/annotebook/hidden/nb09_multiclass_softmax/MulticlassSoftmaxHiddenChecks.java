package annotebook.hidden.nb09_multiclass_softmax;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb09_multiclass_softmax.ExpectSoftmax;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 09. */
@ExtendWith(CheckExtension.class)
final class MulticlassSoftmaxHiddenChecks {

    @Nested
    @Exercise(id = "one-hot")
    class OneHot {

        @Check(order = 1, name = "one class to ten, few examples and many", points = 1)
        void rows(Student student, Draws draws) {
            for (int classes = 1; classes <= 10; classes++) {
                int few = draws.integer(1, classes);
                ExpectSoftmax.oneHot(student, ExpectSoftmax.labels(draws, few, classes), classes);
                int many = 2 * classes + draws.integer(1, 5);
                ExpectSoftmax.oneHot(student, ExpectSoftmax.labels(draws, many, classes), classes);
            }
        }

        @Check(order = 2, name = "labels that are no class", points = 1)
        void refused(Student student, Draws draws) {
            for (int classes = 2; classes <= 6; classes++) {
                int[] labels = ExpectSoftmax.labels(draws, 2 * classes + 1, classes);
                int place = draws.integer(0, labels.length - 1);
                for (int wrong :
                        new int[] {classes, draws.integer(20, 90), -draws.integer(1, 90)}) {
                    labels[place] = wrong;
                    ExpectSoftmax.refused(student, labels, classes, wrong);
                }
            }
        }
    }

    @Nested
    @Exercise(id = "softmax")
    class Softmax {

        @Check(order = 1, name = "one class to ten", points = 1)
        void shapes(Student student, Draws draws) {
            for (int K = 10; K >= 1; K--) {
                int m = K + draws.integer(1, 5);
                ExpectSoftmax.softmax(student, ExpectSoftmax.logits(draws, m, K));
            }
        }

        @Check(order = 2, name = "equal entries", points = 1)
        void equal(Student student, Draws draws) {
            double z = draws.number(-5, 5);
            ExpectSoftmax.softmax(student, matrix(row(z, z, z, z), row(0, 0, 0, 0)));
            ExpectSoftmax.softmax(student, matrix(row(z, z + 1), row(z + 1, z), row(z, z)));
        }

        @Check(order = 3, name = "entries from -1000 to 1000", points = 1)
        void large(Student student, Draws draws) {
            for (int K = 2; K <= 6; K++) {
                ExpectSoftmax.softmax(student, ExpectSoftmax.logitsAround(draws, K, 985, 720));
                ExpectSoftmax.softmax(student, ExpectSoftmax.logitsAround(draws, K, -760, -985));
            }
            ExpectSoftmax.softmax(student, matrix(row(-1000, 1000, 1000), row(1000, -1000, -1000)));
        }

        @Check(order = 4, name = "rows of very different size", points = 1)
        void mixed(Student student, Draws draws) {
            for (int K = 2; K <= 6; K++) {
                double up = draws.number(700, 980);
                double down = draws.number(-980, -760);
                ExpectSoftmax.softmax(
                        student, ExpectSoftmax.logitsAround(draws, K, down, up, 0, down, 5));
            }
        }
    }

    @Nested
    @Exercise(id = "softmax-cost")
    class SoftmaxCost {

        @Check(order = 1, name = "hard and soft targets, two classes to ten", points = 1)
        void costs(Student student, Draws draws) {
            for (int K = 10; K >= 2; K--) {
                ExpectSoftmax.costs(student, draws, K + draws.integer(1, 5), K);
            }
            ExpectSoftmax.costs(student, draws, ExpectSoftmax.MANY, 5);
        }

        @Check(order = 2, name = "certainty, right and wrong", points = 1)
        void certain(Student student) {
            for (int K = 2; K <= 5; K++) {
                ExpectSoftmax.certainty(student, K, K - 1, K - 1);
                ExpectSoftmax.certainty(student, K, 0, K - 1);
            }
        }
    }

    @Nested
    @Exercise(id = "softmax-delta")
    class SoftmaxDelta {

        @Check(order = 1, name = "hard targets", points = 1)
        void hard(Student student, Draws draws) {
            for (int K = 2; K <= 8; K++) {
                int m = 2 * K + draws.integer(1, 3);
                int[] labels = ExpectSoftmax.labels(draws, m, K);
                ExpectSoftmax.delta(
                        student,
                        ExpectSoftmax.answers(draws, m, K),
                        ExpectSoftmax.targets(labels, K));
            }
        }

        @Check(order = 2, name = "soft targets", points = 1)
        void soft(Student student, Draws draws) {
            for (int K = 2; K <= 8; K++) {
                int m = K + draws.integer(1, 3);
                ExpectSoftmax.delta(
                        student,
                        ExpectSoftmax.answers(draws, m, K),
                        ExpectSoftmax.answers(draws, m, K));
            }
        }
    }

    @Nested
    @Exercise(id = "predict")
    class Predict {

        @Check(order = 1, name = "logits of any sign, rows with equal entries", points = 1)
        void largest(Student student, Draws draws) {
            for (int K = 10; K >= 1; K--) {
                int m = K + draws.integer(1, 9);
                ExpectSoftmax.predicted(student, ExpectSoftmax.logits(draws, m, K));
                ExpectSoftmax.predicted(
                        student, ExpectSoftmax.logitsAround(draws, K, -900, 3, -40));
            }
            ExpectSoftmax.predicted(
                    student, matrix(row(-1, -1, -2), row(0, 0, 0), row(2, 5, 5), row(-9, 1, 1)));
        }
    }

    @Nested
    @Exercise(id = "confusion")
    class Confusion {

        @Check(order = 1, name = "two classes to ten", points = 1)
        void counts(Student student, Draws draws) {
            for (int classes = 10; classes >= 2; classes--) {
                int m = 50 + draws.integer(1, 50);
                ExpectSoftmax.confusion(
                        student,
                        ExpectSoftmax.labels(draws, m, classes),
                        ExpectSoftmax.labels(draws, m, classes),
                        classes);
            }
        }

        @Check(order = 2, name = "classes that do not occur", points = 1)
        void empty(Student student, Draws draws) {
            for (int classes = 8; classes >= 3; classes--) {
                int m = draws.integer(2, 20);
                ExpectSoftmax.confusion(
                        student,
                        ExpectSoftmax.labels(draws, m, classes - 1),
                        ExpectSoftmax.labels(draws, m, classes - 2),
                        classes);
            }
        }
    }
}
