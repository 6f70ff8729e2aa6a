package annotebook.grading.run;

import java.nio.file.Path;

/**
 * One notebook that a student has handed in.
 *
 * @param student the name of the student's folder
 * @param notebook the name of the notebook, without its ending
 * @param file where it is
 */
public record Submission(String student, String notebook, Path file) {

    /** How every sentence about it begins: {@code "02_forward_propagation.ipynb of student 1042"}. */
    public String name() {
        return "%s.ipynb of student %s".formatted(notebook, student);
    }
}
