package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.checks.Expect.assertClose;
import static annotebook.checks.Expect.assertShape;
import static annotebook.checks.Expect.assertThat;

import annotebook.checks.Expect;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import annotebook.nn.lecture.StepByStep;

/**
 * What the student's numbers of the step-by-step example must be.
 *
 * <p>Where an exercise asks for the lecture's own numbers a failure never says what was wanted: that would be the answer.
 */
public final class ExpectStepByStep {

    private static final String UPDATE = "update";

    private ExpectStepByStep() {}

    /** The variable holds this number of the lecture's, to 9 digits. */
    public static void number(Student student, String name, double wanted) {
        double got = student.number(name);
        assertThat(got != 0, name + " is still 0: give it its value in the cell above");
        require(wanted, got, name + " is not the lecture's number", Values.show(got));
    }

    /** {@code outputGradients()} has the lecture's number of ∂E/∂w5 at 0, and so on. */
    public static void outputGradient(Student student, int... indices) {
        gradients(
                StepByStep.start().outputGradients(),
                student.numbers("outputGradients"),
                5,
                indices);
    }

    /** {@code hiddenGradients()} has the lecture's number of ∂E/∂w1 at 0, and so on. */
    public static void hiddenGradient(Student student, int... indices) {
        gradients(
                StepByStep.start().hiddenGradients(),
                student.numbers("hiddenGradients"),
                1,
                indices);
    }

    /** {@code update(w, eta)} from the lecture's weights gives the lecture's new ones. */
    public static void lectureStep(Student student) {
        StepByStep start = StepByStep.start();
        double[] wanted = start.simultaneous(0.5);
        double[] got = student.numbers(UPDATE, start.w().toArray(), 0.5);
        assertShape(wanted, got);
        for (int k = 0; k < wanted.length; k++) {
            require(wanted[k], got[k], "the new w%d is not the lecture's".formatted(k + 1), got);
        }
    }

    /** {@code update(w, eta)} is one simultaneous step. */
    public static void update(Student student, double[] w, double eta) {
        assertClose(StepByStep.of(w).simultaneous(eta), student.numbers(UPDATE, w, eta));
    }

    /** {@code update(w, eta)} leaves w as it came, and answers the same when it is asked again. */
    public static void updateWithoutTraces(Student student, double[] w, double eta) {
        double[] once = student.numbers(UPDATE, w, eta);
        student.assertArgumentsUnchanged();
        double[] twice = student.numbers(UPDATE, w, eta);
        assertThat(
                Values.agree(once, twice, 0),
                "asked twice with the same w and eta, update gave two answers: something outside"
                        + " it was changed");
        assertClose(StepByStep.of(w).simultaneous(eta), twice);
    }

    /** The three variables name the rules that the printed results come from; nothing is said of each alone. */
    public static void rules(Student student) {
        assertThat(
                PrintedRules.of(student).areRight(),
                "the three rules are not all right (they count together, so none of them is told)");
    }

    private static void gradients(double[] wanted, double[] got, int firstName, int... indices) {
        assertShape(wanted, got);
        for (int k : indices) {
            String sentence = "dE/dw%d is not the lecture's number".formatted(firstName + k);
            require(wanted[k], got[k], sentence, got);
        }
    }

    private static void require(double wanted, double got, String sentence, Object shown) {
        if (!Values.agree(wanted, got, Expect.TOLERANCE)) {
            throw new Mismatch(sentence, words(shown), null);
        }
    }

    private static String words(Object shown) {
        return shown instanceof double[] numbers ? Values.show(numbers) : String.valueOf(shown);
    }
}
