package annotebook.exercises.nb00_getting_started;

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
import annotebook.matrix.Matrices;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 00. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class})
public final class GettingStartedChecks {

    @Nested
    @Exercise(
            id = "matrix-product",
            meaning = "You built the product that every layer of a network computes: z = Theta a.",
            minutes = 8,
            signatures = "RealMatrix product(RealMatrix A, RealMatrix B)")
    class MatrixProduct {

        @Check(order = 1, name = "a row by a column, by hand", points = 0)
        void byHand(Student student) {
            // 1 · 3 + 2 · 4 = 11
            assertClose(
                    matrix(row(11)),
                    student.matrix("product", matrix(row(1, 2)), matrix(row(3), row(4))));
            // 1 · 3 + 2 · 4 = 11, 1 · 5 + 2 · 6 = 17; 7 · 3 + 8 · 4 = 53, 7 · 5 + 8 · 6 = 83
            assertClose(
                    matrix(row(11, 17), row(53, 83)),
                    student.matrix(
                            "product", matrix(row(1, 2), row(7, 8)), matrix(row(3, 5), row(4, 6))));
        }

        @Check(order = 2, name = "matrices of uneven shapes", points = 0)
        void uneven(Student student, Draws draws) {
            for (int i = 0; i < 10; i++) {
                int inner = draws.integer(2, 5);
                RealMatrix A = draws.matrix(inner + draws.integer(1, 3), inner);
                RealMatrix B = draws.matrix(inner, inner + draws.integer(4, 6));
                assertClose(Arithmetic.times(A, B), student.matrix("product", A, B));
            }
        }

        @Check(order = 3, name = "arguments are left as they came", points = 0)
        void unchanged(Student student, Draws draws) {
            student.matrix("product", draws.matrix(3, 3), draws.matrix(3, 3));
            student.assertArgumentsUnchanged();
        }
    }
}
