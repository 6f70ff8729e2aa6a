package annotebook.grading.run;

import annotebook.exercises.Lesson;
import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.notebook.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One notebook for a worker to run and judge.
 *
 * @param number identifies the task
 * @param student whose it is
 * @param notebook its name
 * @param steps the rebuilt notebook
 * @param references the master's answers that may stand in for wrong ones of which others make use, by exercise
 */
record WorkerTask(
        int number,
        String student,
        String notebook,
        List<Step> steps,
        Map<String, String> references) {

    /** The task of grading a submission. */
    static WorkerTask of(int number, Submission submission, List<Step> steps, NotebookFile master) {
        Map<String, String> references = new TreeMap<>();
        Lesson.named(submission.notebook())
                .map(it -> Uses.of(it, steps).all())
                .orElse(Set.of())
                .forEach(
                        exercise ->
                                master.cell(exercise)
                                        .ifPresent(it -> references.put(exercise, it.source())));
        return new WorkerTask(
                number, submission.student(), submission.notebook(), steps, references);
    }

    /** Whether this exercise is judged. */
    boolean judges(String exercise) {
        return steps.contains(new Step.Judge(exercise));
    }
}
