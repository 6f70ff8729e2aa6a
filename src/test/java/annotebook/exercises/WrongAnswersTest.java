package annotebook.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.CheckRunner;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.KnownMistake;
import annotebook.checks.Seeds;
import annotebook.checks.StudentCode;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import annotebook.grading.release.HiddenChecks;
import annotebook.grading.run.Challenge;
import annotebook.grading.run.TestChallenge;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Proves the checks by the bank of answers: every wrong one is refused, with the hint that it
 * deserves, and every right one gets full marks, from the visible and the hidden checks alike.
 */
@Tag("slow")
@ResourceLock(TestChallenge.OF_THIS_PROCESS)
class WrongAnswersTest {

    private static final List<Seeds> SEEDS =
            Stream.concat(
                            Stream.of(Seeds.NOTEBOOK),
                            Stream.iterate(1, i -> i + 1)
                                    .limit(Integer.getInteger("annotebook.seeds", 1))
                                    .map(i -> new Seeds("a course secret", "student " + i)))
                    .toList();

    private static final CompiledAnswers BANK = CompiledAnswers.of(answers());

    private static final HiddenChecks HIDDEN =
            new HiddenChecks(WrongAnswersTest.class.getClassLoader());

    @TempDir static Path challenges;
    private static AutoCloseable challenge;

    /** One that an answer to the challenge has time for, and that asks for little. */
    @BeforeAll
    static void challenge() throws IOException {
        challenge = TestChallenge.present(challenges, "1% 10");
    }

    @AfterAll
    static void noChallenge() throws Exception {
        challenge.close();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyAnswerGetsWhatItDeserves() {
        return answers().stream()
                .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> prove(answer)));
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseHasItsShareOfAnswers() {
        List<AnswerBank.Answer> bank = AnswerBank.answers();
        return Lesson.all().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .map(
                        checks ->
                                DynamicTest.dynamicTest(
                                        checks.id(),
                                        () -> {
                                            long right = count(bank, checks.id(), true);
                                            assertTrue(right >= 2, "2 right answers");
                                            long wrong =
                                                    count(bank, checks.id(), false)
                                                            + checks.mistakes().size();
                                            assertTrue(wrong >= 4, "4 wrong ones");
                                        }));
    }

    @Test
    void everySymptomIsMetByAnAnswer() {
        Set<String> met =
                AnswerBank.answers().stream()
                        .map(answer -> answer.exercise() + " " + answer.hint())
                        .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Lesson.all().stream()
                        .flatMap(lesson -> lesson.exercises().stream())
                        .flatMap(WrongAnswersTest::known)
                        .filter(known -> !met.contains(known))
                        .toList());
    }

    private static List<AnswerBank.Answer> answers() {
        return AnswerBank.answers().stream()
                .filter(answer -> answer.exercise().matches(AnswerBank.EXERCISES))
                .toList();
    }

    private static Stream<String> known(ExerciseChecks checks) {
        return checks.mistakes().stream()
                .filter(way -> !(way instanceof KnownMistake))
                .map(way -> checks.id() + " " + way.name());
    }

    private static long count(List<AnswerBank.Answer> bank, String exercise, boolean right) {
        return bank.stream()
                .filter(answer -> answer.exercise().equals(exercise) && answer.isRight() == right)
                .count();
    }

    private static void prove(AnswerBank.Answer answer) {
        Lesson lesson = CompiledAnswers.lessonOf(answer.exercise());
        ExerciseChecks visible = lesson.exercise(answer.exercise()).orElseThrow();
        ExerciseChecks hidden = HIDDEN.of(lesson, visible).orElseThrow();
        try (CompiledAnswers.Open open = BANK.open(answer)) {
            StudentCode code = new EvaluatedCode(open, limit(answer));
            for (Seeds seeds : seeds(answer)) {
                List<Verdict> both = CheckRunner.run(List.of(visible, hidden), code, seeds);
                Verdict seen = both.get(0);
                Verdict unseen = both.get(1);
                assertEquals(seen.outOf(), unseen.outOf(), "both kinds of checks carry all points");
                if (answer.isRight()) {
                    assertTrue(seen.passed(), () -> VerdictText.of(seen));
                    assertTrue(unseen.passed(), () -> VerdictText.of(unseen));
                } else {
                    assertFalse(seen.passed() && unseen.passed(), "not refused with " + seeds);
                    assertTrue(
                            says(seen.passed() ? unseen : seen, answer),
                            () -> VerdictText.of(seen) + VerdictText.of(unseen));
                }
            }
        }
    }

    /** A training draws nothing from the seeds, and takes its time. */
    private static List<Seeds> seeds(AnswerBank.Answer answer) {
        return answer.exercise().equals(Challenge.EXERCISE) ? SEEDS.subList(0, 1) : SEEDS;
    }

    /** A busy machine may hold up any answer: only one that never ends is cut short. */
    private static Duration limit(AnswerBank.Answer answer) {
        return Duration.ofSeconds(answer.hint().contains("did not come back") ? 1 : 60);
    }

    /** What a student reads first, for a failure that the bank knows by a name or in words. */
    private static boolean says(Verdict verdict, AnswerBank.Answer answer) {
        TestVerdict.Failure first = AnswerBank.firstFailure(verdict);
        String words = answer.hint().replace("\"", "");
        return words.equals(first.mistake())
                || (first.sentence() + "\n" + first.got()).contains(words);
    }
}
