package annotebook.hidden.nb08_improving_learning;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb08_improving_learning.ExpectDropout;
import annotebook.exercises.nb08_improving_learning.ExpectLearning;
import annotebook.exercises.nb08_improving_learning.ExpectStopping;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 08. */
@ExtendWith(CheckExtension.class)
final class ImprovingLearningHiddenChecks {

    @Nested
    @Exercise(id = "cost-deltas")
    class CostDeltas {

        @Check(order = 1, name = "quadratic cost, from one output to many", points = 2)
        void quadratic(Student student, Draws draws) {
            for (int m = 1; m <= 6; m++) {
                ExpectLearning.quadraticDelta(student, draws, m, 2 * m + draws.integer(1, 2));
            }
            ExpectLearning.quadraticDelta(student, draws, 7, 1);
        }

        @Check(order = 2, name = "cross-entropy, from one output to many", points = 1)
        void crossEntropy(Student student, Draws draws) {
            for (int m = 1; m <= 6; m++) {
                ExpectLearning.crossEntropyDelta(student, draws, m, 2 * m + draws.integer(1, 2));
            }
            ExpectLearning.crossEntropyDelta(student, draws, 7, 1);
        }
    }

    @Nested
    @Exercise(id = "l2")
    class L2Penalty {

        @Check(order = 1, name = "the penalty of shallow and of deep networks", points = 1)
        void penalty(Student student, Draws draws) {
            for (int layers = 2; layers <= 7; layers++) {
                ExpectLearning.l2Penalty(student, draws, draws.layerSizes(layers));
            }
        }

        @Check(order = 2, name = "the gradient of wide and of narrow layers", points = 2)
        void gradient(Student student, Draws draws) {
            for (int i = 1; i <= 6; i++) {
                ExpectLearning.l2Gradient(student, draws, i, 3 * i + draws.integer(1, 3));
                ExpectLearning.l2Gradient(student, draws, 4 * i + draws.integer(1, 3), i + 1);
            }
        }
    }

    @Nested
    @Exercise(id = "l1")
    class L1Gradient {

        @Check(order = 1, name = "weights of both signs", points = 1)
        void signs(Student student, Draws draws) {
            for (int cols = 2; cols <= 7; cols++) {
                int rows = 2 * cols + draws.integer(1, 3);
                ExpectLearning.l1Gradient(student, draws, draws.matrix(rows, cols));
            }
        }

        @Check(order = 2, name = "weights at 0 among others", points = 1)
        void zeros(Student student, Draws draws) {
            for (int rows = 4; rows <= 9; rows++) {
                int cols = rows + draws.integer(1, 3);
                ExpectLearning.l1Gradient(
                        student, draws, ExpectLearning.withZeros(draws, rows, cols));
            }
        }
    }

    @Nested
    @Exercise(id = "dropout")
    class Dropout {

        @Check(order = 1, name = "wide and narrow layers, small and large keep", points = 1)
        void entries(Student student, Draws draws) {
            for (int i = 1; i <= 9; i++) {
                ExpectDropout.entries(student, draws.matrix(i, 10 - i), i / 10.0, draws.random());
            }
        }

        @Check(order = 2, name = "the share that stays, without a pattern", points = 1)
        void share(Student student, Draws draws) {
            ExpectDropout.share(student, draws, draws.number(0.2, 0.4), draws.number(0.6, 0.8));
            ExpectDropout.keepsAll(student, draws);
        }

        @Check(order = 3, name = "drawn from the given generator alone", points = 1)
        void fromRandomAlone(Student student, Draws draws) {
            ExpectDropout.fromRandomAlone(student, draws, draws.number(0.4, 0.6));
            ExpectDropout.fromRandomAlone(student, draws, draws.number(0.4, 0.6));
        }
    }

    @Nested
    @Exercise(id = "expand-data")
    class ExpandData {

        @Check(order = 1, name = "a pixel in each direction", points = 1)
        void one(Student student, Draws draws) {
            for (int width = 2; width <= 8; width++) {
                ExpectLearning.shift(student, draws.matrix(3, width * width), width, 1, 0);
                ExpectLearning.shift(student, draws.matrix(3, width * width), width, -1, 0);
                ExpectLearning.shift(student, draws.matrix(3, width * width), width, 0, 1);
                ExpectLearning.shift(student, draws.matrix(3, width * width), width, 0, -1);
            }
        }

        @Check(order = 2, name = "any distance, any direction", points = 1)
        void any(Student student, Draws draws) {
            for (int i = 0; i < 12; i++) {
                int width = draws.integer(4, 9);
                int dx = draws.integer(1 - width, width - 1);
                int dy = draws.integer(1 - width, width - 1);
                ExpectLearning.shift(
                        student, draws.matrix(draws.integer(1, 4), width * width), width, dx, dy);
            }
        }

        @Check(order = 3, name = "out of the picture; an image of one pixel", points = 1)
        void out(Student student, Draws draws) {
            ExpectLearning.shift(student, draws.matrix(2, 16), 4, 4, 0);
            ExpectLearning.shift(student, draws.matrix(2, 16), 4, 0, -4);
            ExpectLearning.shift(student, draws.matrix(3, 16), 4, 15, -6);
            ExpectLearning.shift(student, draws.matrix(3, 1), 1, 0, 0);
            ExpectLearning.shift(student, draws.matrix(3, 1), 1, -1, 0);
        }
    }

    @Nested
    @Exercise(id = "scaled-init")
    class ScaledInit {

        @Check(order = 1, name = "from the given generator, tall and wide", points = 1)
        void fromRandomAlone(Student student, Draws draws) {
            ExpectLearning.scaledFromRandomAlone(student, draws, 3, 12 + draws.integer(1, 3));
            ExpectLearning.scaledFromRandomAlone(student, draws, 14 + draws.integer(1, 3), 3);
        }

        @Check(order = 2, name = "few inputs and many", points = 1)
        void gaussian(Student student, Draws draws) {
            ExpectLearning.scaledGaussian(student, draws, 10_000, 5);
            ExpectLearning.scaledGaussian(student, draws, 14, 785);
        }
    }

    @Nested
    @Exercise(id = "early-stopping")
    class EarlyStopping {

        @Check(order = 1, name = "long runs and short ones, and all of them right", points = 2)
        void many(Student student, Draws draws) {
            List<ExpectStopping.Case> cases = ExpectStopping.drawn(draws, 120, 32);
            cases.addAll(ExpectStopping.drawn(draws, 20, 32_768));
            ExpectStopping.answers(student, cases);
        }
    }
}
