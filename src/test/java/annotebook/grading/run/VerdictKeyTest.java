package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import annotebook.grading.notebook.Step;
import annotebook.grading.sandbox.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictKeyTest {

    private static final CourseSecret SECRET = new CourseSecret("a course secret");

    private static WorkerTask task(String student, String source) {
        return new WorkerTask(
                0,
                student,
                "02",
                List.of(new Step.Run("a", source, false), new Step.Judge("a")),
                Map.of());
    }

    private static Limits shorter() {
        Limits.Times times = Limits.DEFAULT.times();
        return new Limits(
                new Limits.Times(
                        Duration.ofMillis(1), times.cell(), times.compile(), times.submission()),
                Limits.DEFAULT.sizes());
    }

    @Test
    void eachFieldMakesAnotherKey() {
        VerdictKey key = new VerdictKey("checks", "library", SECRET, Limits.DEFAULT, "box", "");
        WorkerTask task = task("ann", "x");
        Set<String> keys =
                Stream.of(
                                key.of(task),
                                key.of(task("bo", "x")),
                                key.of(task("ann", "y")),
                                new VerdictKey(
                                                "other",
                                                "library",
                                                SECRET,
                                                Limits.DEFAULT,
                                                "box",
                                                "")
                                        .of(task),
                                new VerdictKey("checks", "other", SECRET, Limits.DEFAULT, "box", "")
                                        .of(task),
                                new VerdictKey(
                                                "checkslibrary",
                                                "",
                                                SECRET,
                                                Limits.DEFAULT,
                                                "box",
                                                "")
                                        .of(task),
                                new VerdictKey(
                                                "checks",
                                                "library",
                                                new CourseSecret("another secret"),
                                                Limits.DEFAULT,
                                                "box",
                                                "")
                                        .of(task),
                                new VerdictKey("checks", "library", SECRET, shorter(), "box", "")
                                        .of(task),
                                new VerdictKey(
                                                "checks",
                                                "library",
                                                SECRET,
                                                Limits.DEFAULT,
                                                "process",
                                                "")
                                        .of(task))
                        .collect(Collectors.toSet());
        assertEquals(9, keys.size());
    }

    @Test
    void theChallengeCountsForWhoIsJudgedByItAlone() {
        VerdictKey one = new VerdictKey("checks", "library", SECRET, Limits.DEFAULT, "box", "60 s");
        VerdictKey other =
                new VerdictKey("checks", "library", SECRET, Limits.DEFAULT, "box", "90 s");
        assertEquals(one.of(task("ann", "x")), other.of(task("ann", "x")));
        WorkerTask challenged =
                new WorkerTask(
                        0, "ann", "10", List.of(new Step.Judge(Challenge.EXERCISE)), Map.of());
        assertNotEquals(one.of(challenged), other.of(challenged));
    }

    @Test
    void theMastersAnswersThatOthersUseCount() {
        VerdictKey key = new VerdictKey("checks", "library", SECRET, Limits.DEFAULT, "box", "");
        WorkerTask without = task("ann", "x");
        WorkerTask with =
                new WorkerTask(0, "ann", "02", without.steps(), Map.of("a", "double a = 1;"));
        WorkerTask other =
                new WorkerTask(0, "ann", "02", without.steps(), Map.of("a", "double a = 2;"));
        assertEquals(3, Set.of(key.of(without), key.of(with), key.of(other)).size());
    }

    @Test
    void theNumberOfTheTaskIsNoPartOfIt() {
        VerdictKey key = new VerdictKey("checks", "library", SECRET, Limits.DEFAULT, "box", "");
        WorkerTask first = task("ann", "x");
        assertEquals(
                key.of(first),
                key.of(
                        new WorkerTask(
                                9, first.student(), first.notebook(), first.steps(), Map.of())));
    }
}
