package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.grading.notebook.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EqualAnswersTest {

    private final EqualAnswers answers = new EqualAnswers();

    private void add(String student, String source, int points) {
        add(student, source, "sigmoid", points);
    }

    private void add(String student, String source, String exercise, int points) {
        TestVerdict.Failure none = null;
        Verdict verdict = new Verdict(exercise, List.of(new TestVerdict("by hand", points, none)));
        answers.add(
                new WorkerTask(
                        0,
                        student,
                        "02",
                        List.of(new Step.Run("s", source, false), new Step.Judge(exercise)),
                        Map.of()),
                new NotebookGrade(
                        List.of(new ExerciseGrade(exercise, verdict, verdict)), List.of()));
    }

    @Test
    void equalPointsAndOtherAnswersAreNothingToTell() {
        add("ann", "double a;", 2);
        add("bo", "double a;", 2);
        add("cy", "double b;", 0);
        assertEquals(List.of(), answers.remarks());
    }

    @Test
    void unequalPointsForOneAnswerAreToldOnceAnExercise() {
        add("ann", "double a;", 2);
        add("bo", "double a;", 0);
        add("cy", "double a;", 0);
        assertEquals(
                List.of(
                        "02, sigmoid: students ann and bo gave the same answers and got 2 and 0 points: unless the answer itself is random or slow, its check is at fault; look at both."),
                answers.remarks());
    }

    @Test
    void twoTrainingsOfOneNetworkMayDiffer() {
        add("ann", "net", Challenge.EXERCISE, 10);
        add("bo", "net", Challenge.EXERCISE, 8);
        assertEquals(List.of(), answers.remarks());
    }
}
