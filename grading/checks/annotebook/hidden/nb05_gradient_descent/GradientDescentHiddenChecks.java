package annotebook.hidden.nb05_gradient_descent;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb05_gradient_descent.ExpectDescent;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 05. */
@ExtendWith(CheckExtension.class)
final class GradientDescentHiddenChecks {

    @Nested
    @Exercise(id = "cross-entropy")
    class CrossEntropyCost {

        @Check(order = 1, name = "targets of 0 and 1, from one entry to many", points = 1)
        void hard(Student student, Draws draws) {
            for (int K = 1; K <= 5; K++) {
                int m = 3 * K + draws.integer(1, 2);
                ExpectDescent.cost(
                        student,
                        ExpectDescent.answers(draws, m, K),
                        ExpectDescent.targets(draws, m, K));
            }
        }

        @Check(order = 2, name = "soft targets, more outputs than examples", points = 1)
        void soft(Student student, Draws draws) {
            for (int m = 1; m <= 5; m++) {
                int K = 2 * m + draws.integer(1, 2);
                RealMatrix H = ExpectDescent.answers(draws, m, K);
                ExpectDescent.cost(student, H, ExpectDescent.answers(draws, m, K));
            }
        }

        @Check(order = 3, name = "certainty, right and wrong", points = 1)
        void certain(Student student) {
            ExpectDescent.certainty(student, 1, 1);
            ExpectDescent.certainty(student, 0, 0);
            ExpectDescent.certainty(student, 1, 0);
            ExpectDescent.certainty(student, 0, 1);
        }
    }

    @Nested
    @Exercise(id = "descent-step")
    class DescentStep {

        @Check(order = 1, name = "one layer to six", points = 1)
        void depth(Student student, Draws draws) {
            for (int layers = 2; layers <= 7; layers++) {
                ExpectDescent.step(student, draws, draws.layerSizes(layers));
            }
        }

        @Check(order = 2, name = "the lecture's network, many steps", points = 1)
        void lecture(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                ExpectDescent.step(student, draws, 3, 3, 3, 1);
            }
        }
    }

    @Nested
    @Exercise(id = "train")
    class Train {

        @Check(order = 1, name = "the costs of the lecture's network", points = 2)
        void lecture(Student student, Draws draws) {
            for (int i = 0; i < 4; i++) {
                ExpectDescent.costs(student, draws, 4 + i, 3, 3, 3, 1);
            }
        }

        @Check(order = 2, name = "the costs of deep and of shallow networks", points = 1)
        void depth(Student student, Draws draws) {
            for (int layers = 2; layers <= 5; layers++) {
                ExpectDescent.costs(student, draws, 4, draws.layerSizes(layers));
            }
            ExpectDescent.risingCosts(student, draws.number(3.2, 3.9), 6);
        }

        @Check(order = 3, name = "the trained weights", points = 2)
        void trained(Student student, Draws draws) {
            for (int layers = 2; layers <= 5; layers++) {
                ExpectDescent.trained(student, draws, 3, draws.layerSizes(layers));
            }
            ExpectDescent.trained(student, draws, 20, draws.layerSizes(3));
        }
    }

    @Nested
    @Exercise(id = "accuracy")
    class Accuracy {

        @Check(order = 1, name = "two outputs to ten", points = 1)
        void shares(Student student, Draws draws) {
            for (int K = 10; K >= 2; K--) {
                int m = 50 + draws.integer(1, 20);
                ExpectDescent.accuracy(
                        student,
                        ExpectDescent.answers(draws, m, K),
                        ExpectDescent.labels(draws, m, K));
            }
        }

        @Check(order = 2, name = "rows with equal entries", points = 1)
        void ties(Student student, Draws draws) {
            for (int K = 8; K >= 3; K--) {
                int m = 50 + draws.integer(1, 20);
                ExpectDescent.accuracy(
                        student,
                        ExpectDescent.targets(draws, m, K),
                        ExpectDescent.labels(draws, m, K));
            }
        }
    }

    @Nested
    @Exercise(id = "learning-rate")
    class LearningRate {

        @Check(order = 1, name = "trained with it, J falls below the goal", points = 2)
        void goal(Student student) {
            ExpectDescent.rate(student);
        }
    }
}
