package annotebook.hidden.nb00_getting_started;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.matrix.Arithmetic;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 00. */
@ExtendWith(CheckExtension.class)
final class GettingStartedHiddenChecks {

    @Nested
    @Exercise(id = "matrix-product")
    class MatrixProduct {

        @Check(order = 1, name = "a column by a row, and a row by a column", points = 0)
        void outerAndInner(Student student, Draws draws) {
            int n = draws.integer(3, 6);
            RealMatrix column = draws.matrix(n, 1);
            RealMatrix row = draws.matrix(1, n);
            assertClose(Arithmetic.times(column, row), student.matrix("product", column, row));
            assertClose(Arithmetic.times(row, column), student.matrix("product", row, column));
        }
    }
}
