package annotebook.checks;

import static annotebook.checks.Expect.assertClose;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of an exercise that no notebook has: the double of a number. */
@ExtendWith(CheckExtension.class)
final class TwiceChecks {

    @Nested
    @Exercise(id = "twice", signatures = "double[] twice(double[] x)")
    class Twice {

        @Check(order = 1, name = "one number", points = 1, hint = "x + x")
        void one(Student student) {
            ask(student, 3);
        }

        @Check(order = 2, name = "two numbers", points = 1, hint = "x + x, for each")
        void two(Student student) {
            ask(student, 3, 4);
        }

        private void ask(Student student, double... x) {
            double[] wanted = x.clone();
            for (int i = 0; i < x.length; i++) {
                wanted[i] *= 2;
            }
            double[] got = student.numbers("twice", x);
            student.assertArgumentsUnchanged();
            assertClose(wanted, got);
        }
    }
}
