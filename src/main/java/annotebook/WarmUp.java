package annotebook;

import annotebook.checks.CheckRunner;
import annotebook.checks.Reply;
import annotebook.checks.Seeds;
import annotebook.display.Fonts;
import annotebook.exercises.Lesson;
import annotebook.matrix.Blas;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Loads in the background what takes long: OpenBLAS and the font while the words of a lesson are
 * imported, JUnit while the student reads the first paragraphs, so that the first check answers as fast as the
 * later ones.
 */
final class WarmUp {

    private WarmUp() {}

    /** Finds the BLAS. */
    static Future<Blas> blas() {
        FutureTask<Blas> search = new FutureTask<>(Blas::present);
        inBackground(search);
        return search;
    }

    /** Loads the font of the pictures; returns what to tell the user when that fails. */
    static Future<Optional<String>> fonts() {
        FutureTask<Optional<String>> trial = new FutureTask<>(Fonts::fault);
        inBackground(trial);
        return trial;
    }

    /** Runs checks on nobody's code. */
    static void start(Lesson lesson) {
        inBackground(() -> checkNobody(lesson));
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    static void checkNobody(Lesson lesson) {
        lesson.exercises().stream()
                .limit(1)
                .forEach(
                        checks ->
                                CheckRunner.run(
                                        checks,
                                        call -> new Reply.Failed(Reply.Kind.NOT_DEFINED, ""),
                                        Seeds.NOTEBOOK));
    }
}
