package annotebook.grading.run;

import annotebook.grading.notebook.Step;
import java.util.List;

/**
 * One notebook for a worker to run and judge.
 *
 * @param number identifies the task
 * @param student whose it is
 * @param notebook its name
 * @param steps the rebuilt notebook
 */
record WorkerTask(int number, String student, String notebook, List<Step> steps) {

    /** Whether this exercise is judged. */
    boolean judges(String exercise) {
        return steps.contains(new Step.Judge(exercise));
    }
}
