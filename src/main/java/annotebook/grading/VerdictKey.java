package annotebook.grading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a verdict depends on beside the answers: the same key means the same verdict.
 *
 * <pre>
 *   key = SHA-256(answers, checks, library, JDK, seed, limits)      each field with its length in front
 * </pre>
 *
 * @param checks the hidden checks, hashed
 * @param library the kit with the visible checks, hashed
 * @param secret from which, with the student, the seed comes
 * @param limits what a submission may use up
 */
record VerdictKey(String checks, String library, CourseSecret secret, Limits limits) {

    static VerdictKey of(Path checks, Path library, CourseSecret secret, Limits limits)
            throws IOException {
        return new VerdictKey(Digest.of(checks), Digest.of(library), secret, limits);
    }

    /** The key of the verdict on this task. */
    String of(WorkerTask task) {
        return Digest.of(
                List.of(
                        Json.text(List.of(task.notebook(), Json.text(task.steps()))),
                        checks,
                        library,
                        System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                        Digest.of(List.of(secret.value(), task.student())),
                        Json.text(limits)));
    }
}
