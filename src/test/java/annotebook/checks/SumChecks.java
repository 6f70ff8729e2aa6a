package annotebook.checks;

import static annotebook.checks.Expect.assertClose;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of an exercise that no notebook has, with two methods: the sum of numbers, and to clear them. */
@ExtendWith(CheckExtension.class)
final class SumChecks {

    @Nested
    @Exercise(
            id = "sum-and-clear",
            meaning = "You can add.",
            signatures = {"double sum(double[] x)", "void clear(double[] x)"})
    class SumAndClear {

        @Check(order = 2, name = "two numbers cleared", points = 1, hint = "set them to 0")
        void setsToZero(Student student) {
            student.truth("clear", new double[] {3, 4});
            assertClose(new double[2], student.after(0, double[].class));
        }

        @Check(order = 1, name = "sums", points = 2, hint = "add")
        void sum(Student student) {
            assertClose(5.0, student.number("sum", new double[] {5}));
            assertClose(7.0, student.number("sum", new double[] {3, 4}));
        }
    }

    /** What {@link SumAndClearMistakes} extends, from which one is hidden; no exercise, as it is not marked as one. */
    static class OlderMistakes {

        @Mistake(of = "sum", value = "hidden by the same name")
        static double first(double[] x) {
            return Double.NaN;
        }

        @Mistake(of = "sum", value = "this is the largest alone")
        static double largest(double[] x) {
            return Arrays.stream(x).max().orElse(0);
        }
    }

    /** The same exercise as a grader sees it, and one whose check is broken. */
    @ExtendWith(CheckExtension.class)
    static final class Hidden {

        @Nested
        @Exercise(id = "broken")
        class Broken {

            @Check(order = 1, name = "broken", points = 1)
            void broken() {
                throw new IllegalStateException("a fault of the kit");
            }
        }

        @Nested
        @Exercise(id = "sum-and-clear")
        class SumAndClear {

            @Check(order = 1, name = "no student asked", points = 4)
            void drawn(Draws draws) {
                assertClose(1.0, (double) draws.integer(1, 1));
            }
        }

        /** No exercise. */
        static class Helper {}
    }
}
