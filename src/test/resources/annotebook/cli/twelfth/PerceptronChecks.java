package annotebook.exercises.nb11_perceptron;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.exercises.Taught;
import annotebook.matrix.Matrices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 11. */
@ExtendWith(CheckExtension.class)
@Taught(words = {Matrices.class})
public final class PerceptronChecks {

    @Nested
    @Exercise(id = "step", minutes = 3, signatures = "double step(double z)")
    class Step {

        @Check(order = 1, name = "either side of 0", points = 2, hint = "1 from 0 on, else 0")
        void eitherSide(Student student) {
            assertClose(1.0, student.number("step", 2.0));
            assertClose(0.0, student.number("step", -2.0));
        }
    }
}
