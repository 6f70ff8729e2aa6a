package annotebook.hidden.nb11_perceptron;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hidden checks of notebook 11. */
@ExtendWith(CheckExtension.class)
final class PerceptronHiddenChecks {

    @Nested
    @Exercise(id = "step")
    class Step {

        @Check(order = 1, name = "some number below 0", points = 2)
        void below(Student student, Draws draws) {
            assertClose(0.0, student.number("step", draws.number(-9, -1)));
        }
    }
}
