package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.grading.notebook.Masters;
import annotebook.grading.release.Course;
import annotebook.grading.sandbox.Limits;
import annotebook.grading.sandbox.PlainProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingRunTest {

    private static final String NOTEBOOK = "00_getting_started";
    private static final GradingPlan.Progress SILENT =
            new GradingPlan.Progress() {

                @Override
                public void begin(int notebooks, int resumed) {}

                @Override
                public void step() {}
            };

    @TempDir private Path folder;

    @BeforeEach
    void submit() throws IOException {
        Path student = Files.createDirectories(folder.resolve("submitted").resolve("ann"));
        Files.writeString(student.resolve(Masters.NAME), "no notebook");
    }

    private GradingRun.Outcome run() throws IOException, InterruptedException {
        Course course = Course.in(Files.createDirectories(folder.resolve("course")));
        GradingPlan plan =
                new GradingPlan(
                        folder,
                        Map.of(NOTEBOOK, Masters.well()),
                        Set.of(NOTEBOOK),
                        new GradingPlan.Kit(course.jar(), course.hiddenJar()),
                        new GradingPlan.Resources(1, new PlainProcess(), Limits.DEFAULT),
                        new CourseSecret("a course secret"),
                        Optional.empty(),
                        false);
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.jsonl"))) {
            return GradingRun.run(plan, ledger, SILENT);
        }
    }

    private static OptionalInt points(GradingRun.Outcome outcome) {
        return outcome.gradebook().rows().get(0).entries().get(0).points();
    }

    @Test
    void whatIsNoNotebookIsGradedWithNothing() throws Exception {
        GradingRun.Outcome outcome = run();
        assertEquals(0, outcome.failed());
        assertEquals(OptionalInt.of(0), points(outcome));
    }

    @Test
    void whatBrokeIsCountedAndTriedAgain() throws IOException {
        NotebookGrade broken = new NotebookGrade(List.of(), List.of(), List.of("xnor"));
        NotebookGrade whole = new NotebookGrade(List.of(), List.of());
        WorkerTask first = new WorkerTask(0, "ann", NOTEBOOK, List.of(), Map.of());
        WorkerTask second = new WorkerTask(1, "bo", NOTEBOOK, List.of(), Map.of());
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.jsonl"))) {
            Verdicts verdicts = new Verdicts(ledger, SILENT);
            assertEquals(false, verdicts.resume(first, "a"));
            assertEquals(false, verdicts.resume(second, "b"));
            verdicts.graded(first, broken);
            verdicts.graded(second, whole);
            assertEquals(Optional.of(broken), verdicts.grade(0));
            assertEquals(1, verdicts.failed());
            assertEquals(1, verdicts.graded());
            Verdicts next = new Verdicts(ledger, SILENT);
            assertEquals(false, next.resume(first, "a"));
            assertEquals(true, next.resume(second, "b"));
            assertEquals(0, next.failed());
        }
    }
}
