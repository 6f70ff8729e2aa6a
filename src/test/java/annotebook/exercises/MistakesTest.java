package annotebook.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import annotebook.checks.CheckRunner;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.KnownMistake;
import annotebook.checks.Mistake;
import annotebook.checks.Seeds;
import annotebook.checks.StudentCode;
import annotebook.checks.Symptom;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import annotebook.grading.release.HiddenChecks;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Makes every known mistake: it is refused, and named with its own hint by the first message. */
class MistakesTest {

    private static final HiddenChecks HIDDEN =
            new HiddenChecks(MistakesTest.class.getClassLoader());

    /** What else an exercise asks for is done right. */
    private static final CompiledAnswers RIGHT = right();

    private static final List<Seeds> SEEDS =
            List.of(Seeds.NOTEBOOK, new Seeds("a course secret", "a student"));

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyMistakeIsRefusedAndNamed() {
        return Lesson.all().stream()
                .flatMap(lesson -> lesson.exercises().stream().flatMap(e -> made(lesson, e)));
    }

    /** Of two methods of one name only one is found, and which one is Java's choice. */
    @TestFactory
    Stream<DynamicTest> noMistakeSharesItsNameWithAHelper() {
        return Lesson.all().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .flatMap(exercise -> exercise.mistakes().stream())
                .filter(KnownMistake.class::isInstance)
                .map(mistake -> ((KnownMistake) mistake).method().getDeclaringClass())
                .distinct()
                .map(
                        type ->
                                DynamicTest.dynamicTest(
                                        type.getSimpleName(), () -> namesAreUnique(type)));
    }

    private static void namesAreUnique(Class<?> type) {
        List<String> names = Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
        List<String> known =
                Arrays.stream(type.getDeclaredMethods())
                        .filter(MistakesTest::isKnown)
                        .map(Method::getName)
                        .filter(name -> Collections.frequency(names, name) > 1)
                        .toList();
        assertEquals(List.of(), known, "rename the helper");
    }

    private static boolean isKnown(Method method) {
        return method.isAnnotationPresent(Mistake.class)
                || method.isAnnotationPresent(Symptom.class);
    }

    private static Stream<DynamicTest> made(Lesson lesson, ExerciseChecks visible) {
        if (!visible.id().matches(AnswerBank.EXERCISES)) {
            return Stream.empty();
        }
        ExerciseChecks hidden = HIDDEN.of(lesson, visible).orElseThrow();
        return visible.mistakes().stream()
                .filter(KnownMistake.class::isInstance)
                .map(KnownMistake.class::cast)
                .map(
                        mistake ->
                                DynamicTest.dynamicTest(
                                        visible.id() + " " + mistake.name(),
                                        () -> prove(mistake, visible, hidden)));
    }

    private static void prove(KnownMistake mistake, ExerciseChecks visible, ExerciseChecks hidden) {
        for (Seeds seeds : SEEDS) {
            List<Verdict> both =
                    CheckRunner.run(List.of(visible, hidden), maker(mistake, visible), seeds);
            Verdict seen = both.get(0);
            Verdict unseen = both.get(1);
            assertFalse(seen.passed() && unseen.passed(), "refused");
            Verdict refused = seen.passed() ? unseen : seen;
            assertEquals(
                    mistake.hint(),
                    AnswerBank.firstFailure(refused).hint(),
                    () -> VerdictText.of(refused));
        }
    }

    /** Who makes one mistake, and does right whatever else the exercise asks for. */
    private static StudentCode maker(KnownMistake mistake, ExerciseChecks exercise) {
        if (exercise.signatures().size() == 1) {
            return call -> mistake.reply(call);
        }
        StudentCode code =
                new EvaluatedCode(
                        RIGHT.open(right(exercise.id()).orElseThrow()), Duration.ofSeconds(60));
        return call ->
                call.signature().name().equals(mistake.about())
                        ? mistake.reply(call)
                        : code.call(call);
    }

    private static CompiledAnswers right() {
        return CompiledAnswers.of(
                Lesson.all().stream()
                        .flatMap(lesson -> lesson.exercises().stream())
                        .filter(exercise -> exercise.signatures().size() > 1)
                        .flatMap(exercise -> right(exercise.id()).stream())
                        .toList());
    }

    /** The first right answer of the bank. */
    private static Optional<AnswerBank.Answer> right(String exercise) {
        return AnswerBank.answers().stream()
                .filter(answer -> answer.isRight() && answer.exercise().equals(exercise))
                .findFirst();
    }
}
