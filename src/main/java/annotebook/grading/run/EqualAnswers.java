package annotebook.grading.run;

import annotebook.files.Digest;
import annotebook.grading.notebook.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Watches that equal answers earn equal points. Only the inputs of the checks differ from student to student, so
 * where the points differ, a check is at fault.
 */
final class EqualAnswers {

    /** Who gave an answer first, and what it earned. */
    private record Earned(String student, int points) {}

    private final Map<List<String>, Earned> first = new HashMap<>();
    private final Map<List<String>, String> remarks = new LinkedHashMap<>();

    /** One more notebook and its grade. */
    void add(WorkerTask task, NotebookGrade grade) {
        List<Step> steps = task.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Judge judge) {
                String answers = Digest.of(List.of(Json.text(steps.subList(0, i))));
                grade.of(judge.exercise()).ifPresent(it -> compare(task, it, answers));
            }
        }
    }

    /** A sentence for each exercise with equal answers and unequal points, the first pair of students. */
    List<String> remarks() {
        return List.copyOf(remarks.values());
    }

    private void compare(WorkerTask task, ExerciseGrade grade, String answers) {
        // two trainings of one network under a time limit may end differently
        if (grade.exercise().equals(Challenge.EXERCISE)) {
            return;
        }
        List<String> exercise = List.of(task.notebook(), grade.exercise());
        Earned now = new Earned(task.student(), grade.points());
        Optional.ofNullable(
                        first.putIfAbsent(List.of(task.notebook(), grade.exercise(), answers), now))
                .filter(before -> before.points() != now.points())
                .ifPresent(
                        before -> remarks.putIfAbsent(exercise, sentence(exercise, before, now)));
    }

    private static String sentence(List<String> exercise, Earned before, Earned now) {
        return "%s, %s: students %s and %s gave the same answers and got %s and %s points: unless the answer itself is random or slow, its check is at fault; look at both."
                .formatted(
                        exercise.get(0),
                        exercise.get(1),
                        before.student(),
                        now.student(),
                        before.points(),
                        now.points());
    }
}
