package annotebook;

import annotebook.checks.CheckRunner;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Lesson;
import annotebook.checks.Reply;
import annotebook.checks.Seeds;

/**
 * Loads JUnit while the student reads the first paragraphs, so that the first check answers as fast
 * as the later ones.
 */
final class WarmUp {

    private WarmUp() {}

    /** Runs checks on nobody's code, in the background. */
    static void start(Lesson lesson) {
        Thread thread = new Thread(() -> checkNobody(lesson), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    static void checkNobody(Lesson lesson) {
        ExerciseChecks.visible(lesson).stream()
                .limit(1)
                .forEach(
                        checks ->
                                CheckRunner.run(
                                        checks,
                                        call -> new Reply.Failed(Reply.Kind.NOT_DEFINED, ""),
                                        Seeds.NOTEBOOK));
    }
}
