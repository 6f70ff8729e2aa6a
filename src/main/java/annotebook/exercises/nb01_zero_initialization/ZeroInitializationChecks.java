package annotebook.exercises.nb01_zero_initialization;

import static annotebook.checks.Expect.assertClose;
import static annotebook.checks.Expect.assertShape;
import static annotebook.checks.Expect.assertThat;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.call.SeededRandom;
import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.exercises.Taught;
import annotebook.exercises.common.ExpectRandom;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Matrices;
import annotebook.nn.Glorot;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 01. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class, Arithmetic.class})
public final class ZeroInitializationChecks {

    /** A question with two answers can be guessed, so one wrong answer among many costs all points. */
    @Nested
    @Exercise(
            id = "units-identical",
            meaning = "You can now see whether hidden units have anything different to say.",
            minutes = 8,
            signatures = "boolean hiddenUnitsIdentical(RealMatrix Theta)")
    class UnitsIdentical {

        @Check(order = 1, name = "small matrices, by hand", points = 0)
        void byHand(Student student) {
            assertAnswers(
                    student,
                    List.of(
                            AlikeRows.same(matrix(row(1, 2, 3), row(1, 2, 3))),
                            AlikeRows.different(matrix(row(1, 2, 3), row(1, 2, 4))),
                            AlikeRows.different(matrix(row(1, 2, 3), row(9, 2, 3))),
                            AlikeRows.different(matrix(row(1, 1, 1), row(4, 4, 4))),
                            AlikeRows.same(matrix(row(2, 2, 2), row(2, 2, 2))),
                            AlikeRows.same(matrix(row(0, 0, 0), row(0, 0, 0)))));
        }

        @Check(order = 2, name = "many matrices, and all of them right", points = 2)
        void many(Student student, Draws draws) {
            assertAnswers(student, AlikeRows.cases(draws));
        }

        /** All are asked before any is judged, so that a mistake has to explain them all. */
        private void assertAnswers(Student student, List<AlikeRows.Case> cases) {
            List<Boolean> answers = cases.stream().map(asked -> answer(student, asked)).toList();
            for (int i = 0; i < cases.size(); i++) {
                AlikeRows.Case asked = cases.get(i);
                if (answers.get(i) != asked.identical()) {
                    answer(student, asked); // the last call is the one that the student is shown
                    throw new Mismatch(
                            "not the right answer: " + asked.why(),
                            String.valueOf(!asked.identical()),
                            String.valueOf(asked.identical()));
                }
            }
        }

        private boolean answer(Student student, AlikeRows.Case asked) {
            boolean answer = student.truth("hiddenUnitsIdentical", asked.Theta());
            student.assertArgumentsUnchanged();
            return answer;
        }
    }

    @Nested
    @Exercise(
            id = "random-theta",
            meaning =
                    "Units that start out different can learn different things: use this to start.",
            minutes = 10,
            signatures =
                    "RealMatrix randomTheta(int rows, int cols, double epsilon, Random random)")
    class RandomTheta {

        private static final String NAME = "randomTheta";

        @Check(order = 1, name = "shape, and every entry within epsilon of 0", points = 1)
        void shapeAndReach(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int rows = draws.integer(3, 5);
                int cols = rows + draws.integer(1, 4);
                double epsilon = draws.number(0.05, 4);
                RealMatrix Theta = student.matrix(NAME, rows, cols, epsilon, draws.random());
                assertShape(constant(rows, cols, 0), Theta);
                ExpectRandom.assertEntriesOfTheirOwn(Theta);
                ExpectRandom.assertWithin(epsilon, Theta);
            }
        }

        @Check(order = 2, name = "drawn from the given generator alone", points = 1)
        void fromRandomAlone(Student student, Draws draws) {
            SeededRandom random = draws.random();
            RealMatrix first = student.matrix(NAME, 4, 3, 0.5, random);
            assertThat(
                    Values.agree(first, student.matrix(NAME, 4, 3, 0.5, random), 0),
                    "two generators with the same seed gave two different matrices:"
                            + " call random.nextDouble(), not Math.random() or a generator of your own");
            List<RealMatrix> others =
                    IntStream.range(0, 3)
                            .mapToObj(i -> student.matrix(NAME, 4, 3, 0.5, draws.random()))
                            .toList();
            assertThat(
                    others.stream().noneMatch(other -> Values.agree(first, other, 0)),
                    "generators with different seeds gave the same matrix:"
                            + " call random.nextDouble(), and do not set a seed or make a generator of your own");
        }

        @Check(order = 3, name = "uniform: every part of the interval alike", points = 1)
        void uniform(Student student, Draws draws) {
            double epsilon = draws.number(0.05, 4);
            RealMatrix Theta = student.matrix(NAME, 80, 125, epsilon, draws.random());
            assertShape(constant(80, 125, 0), Theta);
            ExpectRandom.assertEntriesOfTheirOwn(Theta);
            ExpectRandom.assertWithin(epsilon, Theta);
            ExpectRandom.assertUniform(epsilon, Theta);
        }
    }

    @Nested
    @Exercise(
            id = "epsilon-for",
            meaning =
                    "Weights of this size keep z where the sigmoid is steep, in narrow and wide layers.",
            minutes = 4,
            signatures = "double epsilonFor(int fanIn, int fanOut)")
    class EpsilonFor {

        @Check(order = 1, name = "the lecture's layers, by hand", points = 0)
        void byHand(Student student) {
            // √6 / √(3 + 3) = 1; √6 / √(3 + 1) = √1.5
            assertClose(1.0, student.number("epsilonFor", 3, 3));
            assertClose(Math.sqrt(1.5), student.number("epsilonFor", 3, 1));
        }

        @Check(order = 2, name = "layers of uneven sizes", points = 1)
        void unevenLayers(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int fanIn = draws.integer(2, 900);
                int fanOut = fanIn + draws.integer(1, 90);
                assertClose(
                        Glorot.epsilon(fanIn, fanOut), student.number("epsilonFor", fanIn, fanOut));
            }
        }
    }
}
