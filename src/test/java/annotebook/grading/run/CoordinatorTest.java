package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.sandbox.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CoordinatorTest {

    @TempDir private Path folder;

    private final Set<Integer> graded = ConcurrentHashMap.newKeySet();
    private final Map<Integer, String> failed = new ConcurrentHashMap<>();

    private void run(Duration limit, String... whatTheyDo) throws Exception {
        List<WorkerTask> tasks = new ArrayList<>();
        for (String deed : whatTheyDo) {
            tasks.add(new WorkerTask(tasks.size(), "ann", deed, List.of(), Map.of()));
        }
        coordinator("", limit).run(tasks, new Notes());
    }

    private Coordinator coordinator(String problem, Duration limit) {
        WorkerSetup setup = new WorkerSetup("secret", "", problem, Limits.DEFAULT, 0);
        return new Coordinator(
                place -> WorkerProcess.start(FakeWorker.command(folder), setup, limit), 2);
    }

    @Test
    void everyTaskIsGraded() throws Exception {
        run(Duration.ofSeconds(60), "grade", "grade", "grade", "grade", "grade");
        assertEquals(Set.of(0, 1, 2, 3, 4), graded);
        assertEquals(Map.of(), failed);
    }

    @Test
    void aTaskThatKillsItsWorkerCostsOnlyItself() throws Exception {
        run(Duration.ofSeconds(60), "grade", "die", "grade", "fail", "die once", "grade");
        assertEquals(Set.of(0, 2, 4, 5), graded);
        assertEquals(Map.of(1, "the worker died", 3, "the box broke"), failed);
    }

    @Test
    void aWorkerThatBreaksSaysOfWhat() throws Exception {
        run(Duration.ofSeconds(60), "break");
        String why = failed.getOrDefault(0, "");
        assertTrue(
                why.startsWith(
                        "the worker died: Exception in thread \"main\" java.lang.ArithmeticException: of the kit at annotebook.grading.run.FakeWorker.act("),
                why);
    }

    @Test
    void lastWordsAreShortAndPlain() throws Exception {
        String flood =
                "x".repeat(100_000) + "\u001b[2J\n\tat annotebook.Kit.of(Kit.java:1)\n\tat more\n";
        String words =
                new LastWords(new ByteArrayInputStream(flood.getBytes(StandardCharsets.UTF_8)))
                        .sentence();
        assertTrue(words.length() < 310, words);
        assertTrue(words.matches("[ -~]*"), words);
    }

    @Test
    void aWorkerThatHangsIsKilled() throws Exception {
        run(Duration.ofSeconds(3), "hang", "grade");
        assertEquals(Set.of(1), graded);
        assertEquals(Map.of(0, "the worker did not answer in time"), failed);
    }

    @Test
    void aWorkerThatSaysWhyItCannotWorkEndsTheRun() {
        WorkerTask task = new WorkerTask(0, "ann", "grade", List.of(), Map.of());
        GradingException refusal =
                assertThrows(
                        GradingException.class,
                        () ->
                                coordinator("no bubblewrap", Duration.ofSeconds(60))
                                        .run(List.of(task), new Notes()));
        assertEquals("no bubblewrap", refusal.getMessage());
    }

    @Test
    void aGradeThatCannotBeKeptEndsTheRun() {
        WorkerTask task = new WorkerTask(0, "ann", "grade", List.of(), Map.of());
        Coordinator.Listener full =
                new Coordinator.Listener() {
                    @Override
                    public void graded(WorkerTask done, NotebookGrade grade) throws IOException {
                        throw new IOException("no space left");
                    }

                    @Override
                    public void failed(WorkerTask lost, String why) {
                        CoordinatorTest.this.failed.put(lost.number(), why);
                    }
                };
        assertThrows(
                IOException.class,
                () -> coordinator("", Duration.ofSeconds(60)).run(List.of(task), full));
        assertEquals(Map.of(), failed);
    }

    private final class Notes implements Coordinator.Listener {

        @Override
        public void graded(WorkerTask task, NotebookGrade grade) {
            graded.add(task.number());
        }

        @Override
        public void failed(WorkerTask task, String why) {
            failed.put(task.number(), why);
        }
    }
}
