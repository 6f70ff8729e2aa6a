package annotebook.exercises.nb08_improving_learning;

import static annotebook.checks.Expect.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;

import annotebook.checks.Check;
import annotebook.checks.Draws;
import annotebook.checks.Expect;
import annotebook.checks.Student;
import annotebook.checks.Values;
import org.apache.commons.math3.linear.RealMatrix;

/** Checks of the exercise {@code expand-data} of notebook 08. */
abstract class ExpandDataChecks {

    @Check(
            order = 1,
            name = "an image of 3 x 3, by hand",
            points = 1,
            hint = "what shows at (row, column) was at (row - dy, column - dx)")
    void byHand(Student student) {
        RealMatrix X = matrix(row(1, 2, 3, 4, 5, 6, 7, 8, 9));
        RealMatrix right = student.matrix("shift", X, 3, 1, 0);
        RealMatrix up = student.matrix("shift", X, 3, 0, -1);
        assertClose(matrix(row(4, 5, 6, 7, 8, 9, 0, 0, 0)), up);
        if (!Values.agree(matrix(row(0, 1, 2, 0, 4, 5, 0, 7, 8)), right, Expect.TOLERANCE)) {
            assertClose(
                    matrix(row(0, 1, 2, 0, 4, 5, 0, 7, 8)), student.matrix("shift", X, 3, 1, 0));
        }
    }

    @Check(
            order = 2,
            name = "several images, in all directions; X is kept",
            points = 1,
            hint = "every row of X is an image; pixel (row, column) is row * width + column")
    void directions(Student student, Draws draws) {
        for (int width = 7; width >= 3; width--) {
            int m = draws.integer(2, 4);
            ExpectLearning.shift(student, draws.matrix(m, width * width), width, 2, -1);
            ExpectLearning.shift(student, draws.matrix(m, width * width), width, -1, 2);
            ExpectLearning.shift(student, draws.matrix(m, width * width), width, 1, 2);
            ExpectLearning.shift(student, draws.matrix(m, width * width), width, 0, 0);
        }
    }

    @Check(
            order = 3,
            name = "as far as the width, and farther",
            points = 1,
            hint = "nothing of the image is left, and no place of the array is missed")
    void far(Student student, Draws draws) {
        for (int width = 2; width <= 5; width++) {
            ExpectLearning.shift(
                    student, draws.matrix(2, width * width), width, width - 1, 1 - width);
            ExpectLearning.shift(student, draws.matrix(3, width * width), width, width, 1);
            ExpectLearning.shift(student, draws.matrix(3, width * width), width, 1, -width);
            ExpectLearning.shift(
                    student, draws.matrix(2, width * width), width, -3 * width, 2 * width + 1);
        }
    }
}
