package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A mistake is named when it does what the student did, in every call; the exercise is made for this. */
class KnownMistakeTest {

    private static double sum(double[] x) {
        return Arrays.stream(x).sum();
    }

    private static void clear(double[] x) {
        Arrays.fill(x, 0);
    }

    private static ExerciseChecks checks() {
        return ExerciseChecks.of(SumChecks.class).get(0);
    }

    private static Verdict verdict(ToDoubleFunction<double[]> sum, Consumer<double[]> clear) {
        return CheckRunner.run(checks(), call -> reply(call, sum, clear), Seeds.NOTEBOOK);
    }

    private static Reply reply(
            Call call, ToDoubleFunction<double[]> sum, Consumer<double[]> clear) {
        double[] x = ((double[]) call.arguments().get(0)).clone();
        Object value = true;
        try {
            if (call.signature().name().equals("sum")) {
                value = sum.applyAsDouble(x);
            } else {
                clear.accept(x);
            }
        } catch (RuntimeException e) {
            String name = e.getClass().getSimpleName();
            return new Reply.Failed(Reply.Kind.THREW, name + ": " + e.getMessage());
        }
        return new Reply.Returned(value, List.of(x), Called.NO_ARGUMENT);
    }

    /** The name of the mistake that each test tells, and the hint. */
    private static List<String> told(ToDoubleFunction<double[]> sum, Consumer<double[]> clear) {
        return verdict(sum, clear).tests().stream()
                .map(TestVerdict::failure)
                .map(f -> f == null ? "passed" : f.mistake() + ": " + f.hint())
                .toList();
    }

    @Test
    void whatIsRightPassesInTheOrderOfTheTests() {
        Verdict verdict = verdict(KnownMistakeTest::sum, KnownMistakeTest::clear);
        assertEquals(
                List.of(
                        new TestVerdict("sums", 2, null),
                        new TestVerdict("two numbers cleared", 1, null)),
                verdict.tests());
        assertEquals("You can add.", checks().meaning());
    }

    @Test
    void theFailureTellsTheLastCallAndTheMistake() {
        assertEquals(
                new TestVerdict.Failure(
                        "not the right value",
                        "x = [3 4]",
                        "3",
                        "7",
                        "first",
                        "this is the first alone",
                        0),
                verdict(x -> x[0], KnownMistakeTest::clear).tests().get(0).failure());
    }

    @Test
    void whatIsLeftOfTheArgumentsCountsToo() {
        assertEquals(
                List.of("passed", "firstAlone: this clears the first alone"),
                told(KnownMistakeTest::sum, x -> x[0] = 0));
        assertEquals(
                List.of("passed", ": set them to 0"), told(KnownMistakeTest::sum, x -> x[1] = 0));
        assertEquals(
                List.of(": add", "passed"),
                told(
                        x -> {
                            double first = x[0];
                            x[0] = 9;
                            return first;
                        },
                        KnownMistakeTest::clear));
    }

    @Test
    void aMistakeThatFitsOneCallByChanceIsNotNamed() {
        assertEquals(
                List.of(": add", "passed"),
                told(x -> x.length == 1 ? 6 : x[0], KnownMistakeTest::clear));
    }

    @Test
    void theSameExceptionIsTheSameMistake() {
        assertEquals(
                List.of("tooFar: this goes one too far", "passed"),
                told(x -> x[0] + x[x.length], KnownMistakeTest::clear));
        assertEquals(List.of(": add", "passed"), told(x -> x[7], KnownMistakeTest::clear));
    }

    @Test
    void aSymptomLooksAtTheCallsOfItsOwnMethod() {
        assertEquals(
                List.of("negative: no sum of these is less than 0", ": set them to 0"),
                told(x -> -1, x -> x[1] = 0));
    }

    /** What is wrong with one method says nothing of another. */
    @Test
    void aMistakeInALaterTestOfAnotherMethodIsNotSaidFirst() {
        assertEquals(
                List.of(": add", "firstAlone: this clears the first alone"),
                told(x -> 1, x -> x[0] = 0));
    }

    @Test
    void mistakesComeBeforeSymptomsAndThoseOfTheClassThatIsExtendedCount() {
        assertEquals(
                List.of("first", "firstAlone", "largest", "tooFar", "negative"),
                checks().mistakes().stream().map(Explanation::name).toList());
        assertEquals("this is the first alone", checks().mistakes().get(0).hint());
        assertEquals(
                List.of(), Mistakes.of(SumChecks.class, "nothing-known", checks().signatures()));
    }

    @Test
    void aMistakeOfAMethodThatTheExerciseDoesNotHaveIsABug() {
        List<Signature> other = List.of(Signature.parse("double other(double[] x)"));
        assertThrows(
                IllegalStateException.class,
                () -> Mistakes.of(SumChecks.class, "sum-and-clear", other));
    }

    @Test
    void aMistakeHasToTakeWhatTheChecksSend() throws Exception {
        KnownMistake known = (KnownMistake) checks().mistakes().get(0);
        Call call = new Call(Signature.parse("double sum(double x)"), List.of(1.0));
        assertThrows(IllegalStateException.class, () -> known.reply(call));
        assertEquals("sum", known.about());
    }

    @Test
    void hiddenChecksHaveTheSignaturesAndMistakesOfTheVisibleOnes() {
        ExerciseChecks hidden = checks().in(SumChecks.Hidden.class).orElseThrow();
        assertEquals(SumChecks.Hidden.SumAndClear.class, hidden.nested());
        assertEquals(SumChecks.Hidden.class, hidden.notebook());
        assertEquals(checks().signatures(), hidden.signatures());
        assertEquals(checks().mistakes(), hidden.mistakes());
        assertEquals(4, hidden.points());
        assertEquals("", hidden.meaning());
        assertEquals(Optional.empty(), checks().in(TwiceChecks.class));
    }

    @Test
    void onlyMarkedClassesAreExercises() {
        assertEquals(
                List.of("sum-and-clear"),
                ExerciseChecks.of(SumChecks.class).stream().map(ExerciseChecks::id).toList());
    }

    @Test
    void aCheckNeedNotAskTheStudent() {
        ExerciseChecks hidden = checks().in(SumChecks.Hidden.class).orElseThrow();
        assertTrue(CheckRunner.run(hidden, call -> null, Seeds.NOTEBOOK).passed());
    }

    /** Or a fault of the kit would cost the student the points. */
    @Test
    void aCheckThatBreaksIsNoVerdict() {
        ExerciseChecks broken =
                new ExerciseChecks(
                        "broken",
                        SumChecks.Hidden.class,
                        SumChecks.Hidden.Broken.class,
                        List.of(),
                        List.of());
        IllegalStateException thrown =
                assertThrows(
                        IllegalStateException.class,
                        () -> CheckRunner.run(broken, call -> null, Seeds.NOTEBOOK));
        assertEquals("the checks of broken could not run", thrown.getMessage());
        assertTrue(
                Stream.<Throwable>iterate(thrown, t -> t != null, Throwable::getCause)
                        .anyMatch(t -> "a fault of the kit".equals(t.getMessage())));
    }

    @Test
    void theLoaderOfTheThreadIsLeftAsItWas() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader kernel = new ClassLoader(null) {};
        thread.setContextClassLoader(kernel);
        try {
            assertFalse(verdict(x -> 0, KnownMistakeTest::clear).passed());
            assertEquals(kernel, thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
