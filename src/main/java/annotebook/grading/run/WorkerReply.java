package annotebook.grading.run;

import org.jspecify.annotations.Nullable;

/**
 * What a worker says: after its setup that it is ready, then a grade for each task.
 *
 * @param number the task's number; {@link #READY} after the setup
 * @param grade the grade; null when there is none
 * @param problem why there is none; empty when all is well
 */
record WorkerReply(int number, @Nullable NotebookGrade grade, String problem) {

    static final int READY = -1;
}
