package annotebook.hidden.nb01_zero_initialization;

import static annotebook.checks.Expect.assertClose;
import static annotebook.checks.Expect.assertShape;
import static annotebook.checks.Expect.assertThat;
import static annotebook.matrix.Matrices.constant;

import annotebook.call.SeededRandom;
import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.common.ExpectRandom;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 01. */
@ExtendWith(CheckExtension.class)
final class ZeroInitializationHiddenChecks {

    @Nested
    @Exercise(id = "units-identical")
    class UnitsIdentical {

        private static final String NAME = "hiddenUnitsIdentical";

        @Check(order = 1, name = "layers of any size, and all of them right", points = 2)
        void anySize(Student student, Draws draws) {
            for (int i = 0; i < 40; i++) {
                RealMatrix same = sameRows(draws, draws.integer(2, 7), draws.integer(1, 9));
                assertAnswer(student, same, true);
                assertAnswer(
                        student, same.getSubMatrix(0, 0, 0, same.getColumnDimension() - 1), true);
                assertAnswer(student, oneEntryChanged(draws, same, 4e-13), true);
                assertAnswer(student, oneEntryChanged(draws, same, 3e-12), false);
                assertAnswer(student, oneEntryChanged(draws, same, 1), false);
                assertAnswer(student, sameRows(draws, 4, 3).transpose(), false);
                assertAnswer(
                        student,
                        exchanged(draws, sameRows(draws, draws.integer(2, 7), draws.integer(2, 9))),
                        false);
            }
        }

        @Check(order = 2, name = "the argument is left as it came", points = 0)
        void unchanged(Student student, Draws draws) {
            student.truth(NAME, sameRows(draws, 3, 4));
            student.assertArgumentsUnchanged();
        }

        private void assertAnswer(Student student, RealMatrix Theta, boolean wanted) {
            assertClose(wanted, student.truth(NAME, Theta));
        }

        private RealMatrix sameRows(Draws draws, int rows, int cols) {
            return constant(rows, 1, 1).multiply(draws.matrix(1, cols));
        }

        /** Two entries of one row exchanged: its sum is still that of the others. */
        private RealMatrix exchanged(Draws draws, RealMatrix same) {
            RealMatrix Theta = same.copy();
            int row = draws.integer(0, same.getRowDimension() - 1);
            int last = same.getColumnDimension() - 1;
            Theta.setEntry(row, 0, same.getEntry(row, last));
            Theta.setEntry(row, last, same.getEntry(row, 0));
            return Theta;
        }

        private RealMatrix oneEntryChanged(Draws draws, RealMatrix same, double by) {
            RealMatrix Theta = same.copy();
            Theta.addToEntry(
                    draws.integer(0, same.getRowDimension() - 1),
                    draws.integer(0, same.getColumnDimension() - 1),
                    draws.integer(0, 1) == 0 ? by : -by);
            return Theta;
        }
    }

    @Nested
    @Exercise(id = "random-theta")
    class RandomTheta {

        private static final String NAME = "randomTheta";

        @Check(order = 1, name = "small and large intervals, tall and wide matrices", points = 1)
        void reach(Student student, Draws draws) {
            for (double epsilon : new double[] {1e-4, 0.12, 1, 50}) {
                int cols = draws.integer(4, 8);
                int rows = cols + draws.integer(1, 9);
                RealMatrix Theta = student.matrix(NAME, rows, cols, epsilon, draws.random());
                assertShape(constant(rows, cols, 0), Theta);
                ExpectRandom.assertEntriesOfTheirOwn(Theta);
                ExpectRandom.assertWithin(epsilon, Theta);
            }
            assertShape(constant(1, 1, 0), student.matrix(NAME, 1, 1, 1.0, draws.random()));
        }

        @Check(order = 2, name = "every entry comes from the given generator", points = 1)
        void everyEntryFromRandom(Student student, Draws draws) {
            List<RealMatrix> drawn = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                SeededRandom random = draws.random();
                RealMatrix Theta = student.matrix(NAME, 3, 5, 0.5, random);
                assertShape(constant(3, 5, 0), Theta);
                assertClose(Theta, student.matrix(NAME, 3, 5, 0.5, random));
                drawn.add(Theta);
            }
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 5; j++) {
                    assertVaries(drawn, i, j);
                }
            }
        }

        private void assertVaries(List<RealMatrix> drawn, int i, int j) {
            assertThat(
                    drawn.stream().mapToDouble(Theta -> Theta.getEntry(i, j)).distinct().count()
                            > 1,
                    "row " + i + ", column " + j + " is the same with different generators");
        }

        @Check(order = 3, name = "uniform in the bias column and in the others", points = 1)
        void uniformColumns(Student student, Draws draws) {
            RealMatrix Theta = student.matrix(NAME, 10_000, 3, 0.3, draws.random());
            assertShape(constant(10_000, 3, 0), Theta);
            for (int j = 0; j < 3; j++) {
                RealMatrix column = Theta.getColumnMatrix(j);
                ExpectRandom.assertWithin(0.3, column);
                ExpectRandom.assertUniform(0.3, column);
            }
        }
    }

    @Nested
    @Exercise(id = "epsilon-for")
    class EpsilonFor {

        @Check(order = 1, name = "wide and narrow layers", points = 1)
        void wideAndNarrow(Student student, Draws draws) {
            for (int i = 0; i < 20; i++) {
                int fanIn = draws.integer(1, 3072);
                int fanOut = draws.integer(1, 40);
                assertClose(
                        Math.sqrt(6.0 / (fanIn + fanOut)),
                        student.number("epsilonFor", fanIn, fanOut));
            }
        }
    }
}
