package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.sandbox.Boxes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades every hostile submission of grading/attacks, and some that are too large or too odd to be
 * kept there, with honest ones among them: each costs its own points and no others, and the report
 * says which and why.
 */
@Tag("jar")
class AttacksTest {

    @TempDir private Path folder = Path.of("");

    /** What an attack earns, and what the report says of it. */
    private record Expected(String points, String says) {}

    @Test
    void eachCostsOnlyItsOwnPoints() throws IOException {
        assertEquals("bubblewrap", Boxes.bubblewrap().name());
        GradedCourse course = GradedCourse.in(folder);
        Map<String, Expected> expected = kept(course);
        expected.putAll(made(course));
        course.submit("zoe", GradedCourse.solution());
        expected.put("zoe", new Expected("17", ""));
        JarRun run = course.grade("--seconds", "3");
        assertEquals(0, run.status(), run.output());
        assertFalse(run.output().chars().anyMatch(c -> c < ' ' && c != '\n'), run.output());
        String report = course.text("report.html");
        assertFalse(report.contains("<script") || report.contains("<img"), "markup of a student's");
        assertFalse(course.text("grades.csv").contains("\u001b"));
        List<Executable> all = new ArrayList<>();
        expected.forEach(
                (attack, wanted) -> {
                    all.add(() -> assertEquals(wanted.points(), course.total(attack), attack));
                    all.add(
                            () ->
                                    assertTrue(
                                            KeptAttack.section(report, attack)
                                                    .contains(wanted.says()),
                                            () ->
                                                    attack
                                                            + ": "
                                                            + KeptAttack.section(report, attack)));
                });
        assertAll(all);
    }

    private static Map<String, Expected> kept(GradedCourse course) throws IOException {
        Map<String, Expected> expected = new TreeMap<>();
        for (KeptAttack attack : KeptAttack.of(GradedCourse.NOTEBOOK)) {
            expected.put(attack.name(), new Expected(attack.points(), attack.says()));
            course.submit(attack.name(), Files.readAllBytes(attack.notebook()));
        }
        return expected;
    }

    private static Map<String, Expected> made(GradedCourse course) throws IOException {
        Map<String, Expected> expected = new TreeMap<>();
        course.submit("made-giant-cell", sigmoid("// " + "x".repeat(10_000_000)));
        expected.put("made-giant-cell", new Expected("15", "too large or too deeply nested"));
        course.submit("made-giant-file", new byte[40 << 20]);
        expected.put("made-giant-file", new Expected("0", "a notebook has at most"));
        course.submit("made-deep-json", "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        expected.put("made-deep-json", new Expected("0", "a notebook has at most"));
        if (File.separatorChar == '/') {
            course.submit("=1+1<b>\u001b[2J\n", GradedCourse.solution());
            expected.put("'=1+1<b>\u2039U+001B\u203a[2J", new Expected("17", ""));
            Path file = course.submit("made-link", GradedCourse.solution());
            Files.delete(file);
            Files.createSymbolicLink(
                    file, course.submitted().resolve("zoe").resolve(file.getFileName()));
            expected.put("made-link", new Expected("0", "links do not count"));
        }
        return expected;
    }

    private static NotebookFile sigmoid(String answer) throws IOException {
        return GradedCourse.with(Map.of("sigmoid", answer));
    }
}
