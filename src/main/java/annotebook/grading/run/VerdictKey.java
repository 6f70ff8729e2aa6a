package annotebook.grading.run;

import annotebook.files.Digest;
import annotebook.grading.sandbox.Limits;
import java.io.IOException;
import java.util.List;

/**
 * What a verdict depends on beside the answers: the same key means the same verdict.
 *
 * <pre>
 *   key = SHA-256(answers, the master's answers that others use, checks, library, JDK, seed, limits, sandbox,
 *       challenge)      each field with its length in front
 * </pre>
 *
 * @param checks the hidden checks, hashed
 * @param library the kit with the visible checks, hashed
 * @param secret from which, with the student, the seed comes
 * @param limits what a submission may use up
 * @param sandbox what stood around the code, by name: behind a weak one it may have read the checks
 * @param challenge budget and data of the challenge, hashed; it counts for who is judged by it
 */
record VerdictKey(
        String checks,
        String library,
        CourseSecret secret,
        Limits limits,
        String sandbox,
        String challenge) {

    static VerdictKey of(GradingPlan plan) throws IOException {
        return new VerdictKey(
                Digest.of(plan.kit().checks()),
                Digest.of(plan.kit().library()),
                plan.secret(),
                plan.resources().limits(),
                plan.resources().sandbox().name(),
                plan.challenge().isPresent() ? plan.challenge().get().key() : "");
    }

    /** The key of the verdict on this task. */
    String of(WorkerTask task) {
        return Digest.of(
                List.of(
                        Json.text(List.of(task.notebook(), Json.text(task.steps()))),
                        Json.text(task.references()),
                        checks,
                        library,
                        System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                        Digest.of(List.of(secret.value(), task.student())),
                        Json.text(limits),
                        sandbox,
                        task.judges(Challenge.EXERCISE) ? challenge : ""));
    }
}
