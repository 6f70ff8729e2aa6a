package annotebook.hidden.nb03_backpropagation;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.nb03_backpropagation.ExpectBackpropagation;
import annotebook.nn.Sigmoid;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 03. */
@ExtendWith(CheckExtension.class)
final class BackpropagationHiddenChecks {

    @Nested
    @Exercise(id = "sigmoid-gradient")
    class SigmoidGradient {

        @Check(order = 1, name = "where the sigmoid bends; z is left as it came", points = 1)
        void bend(Student student, Draws draws) {
            for (int n = 1; n <= 9; n++) {
                assertSlope(student, draws.vector(n).mapMultiply(2));
            }
        }

        @Check(order = 2, name = "where a double would overflow", points = 1)
        void overflow(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                assertSlope(
                        student,
                        draws.vector(6).map(t -> Math.max(-1000, Math.min(1000, 400 * t))));
            }
        }

        private void assertSlope(Student student, RealVector z) {
            RealVector slope = student.vector("sigmoidGradient", z);
            student.assertArgumentsUnchanged();
            assertClose(Sigmoid.sigmoidGradient(z), slope);
        }
    }

    @Nested
    @Exercise(id = "output-delta")
    class OutputDelta {

        @Check(order = 1, name = "sure, unsure and soft answers", points = 1)
        void answers(Student student, Draws draws) {
            for (double scale : new double[] {0.1, 1, 5}) {
                int units = draws.integer(1, 7);
                RealVector aL = Sigmoid.sigmoid(draws.vector(units).mapMultiply(scale));
                RealVector y = Sigmoid.sigmoid(draws.vector(units).mapMultiply(10 * scale));
                RealVector delta = student.vector("outputDelta", aL, y);
                student.assertArgumentsUnchanged();
                assertClose(aL.subtract(y), delta);
            }
        }
    }

    @Nested
    @Exercise(id = "hidden-delta")
    class HiddenDelta {

        @Check(order = 1, name = "one unit before many, many before one", points = 2)
        void thin(Student student, Draws draws) {
            for (int n = 1; n <= 6; n++) {
                ExpectBackpropagation.hiddenDelta(student, draws, 1, n);
                ExpectBackpropagation.hiddenDelta(student, draws, n, 1);
            }
        }

        @Check(order = 2, name = "layers of uneven sizes; arguments kept", points = 2)
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int[] sizes = draws.layerSizes(2);
                ExpectBackpropagation.hiddenDelta(student, draws, sizes[0], sizes[1]);
                student.assertArgumentsUnchanged();
            }
        }
    }

    @Nested
    @Exercise(id = "gradient-one")
    class GradientOne {

        @Check(order = 1, name = "one unit after many", points = 1)
        void oneRow(Student student, Draws draws) {
            for (int units = 1; units <= 6; units++) {
                ExpectBackpropagation.gradient(student, draws, units, 1);
            }
        }

        @Check(order = 2, name = "many units after few", points = 1)
        void tall(Student student, Draws draws) {
            for (int units = 1; units <= 3; units++) {
                ExpectBackpropagation.gradient(student, draws, units, draws.integer(5, 8));
            }
        }
    }

    @Nested
    @Exercise(id = "backpropagation")
    class WholeAlgorithm {

        @Check(order = 1, name = "one layer of weights, many examples", points = 1)
        void shallow(Student student, Draws draws) {
            ExpectBackpropagation.drawn(student, draws, 21, draws.layerSizes(2));
        }

        @Check(order = 2, name = "the lecture's network, many examples", points = 2)
        void lecture(Student student, Draws draws) {
            for (int i = 0; i < 3; i++) {
                ExpectBackpropagation.drawn(
                        student, draws, 5 + 2 * draws.integer(0, 8), 3, 3, 3, 1);
            }
        }

        @Check(order = 3, name = "three layers to seven, uneven sizes", points = 3)
        void depth(Student student, Draws draws) {
            for (int layers = 3; layers <= 7; layers++) {
                ExpectBackpropagation.drawn(student, draws, 7, draws.layerSizes(layers));
            }
        }

        @Check(order = 4, name = "one example, any depth", points = 1)
        void oneExample(Student student, Draws draws) {
            for (int layers = 2; layers <= 5; layers++) {
                ExpectBackpropagation.drawn(student, draws, 1, draws.layerSizes(layers));
            }
        }

        @Check(order = 5, name = "asked again and again", points = 1)
        void again(Student student, Draws draws) {
            ExpectBackpropagation.again(student, draws, 4);
        }
    }
}
