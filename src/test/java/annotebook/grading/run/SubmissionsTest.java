package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionsTest {

    private static final Course COURSE =
            new Course(
                    Map.of(
                            "00_start", Set.of("product", "check-product"),
                            "01_next", Set.of("sum", "check-sum", "why-sum")));

    @TempDir private Path folder;

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }

    private List<String> found(Path where) {
        return Submissions.in(where, COURSE).found().stream()
                .map(found -> found.student() + " " + found.notebook())
                .toList();
    }

    @Test
    void notebooksAreFoundAtAnyDepth() throws IOException {
        file("ann/annotebook/notebooks/00_start.ipynb");
        file("ann/unit1/later/again/01_next.ipynb");
        assertEquals(List.of("ann 00_start", "ann 01_next"), found(folder));
    }

    @Test
    void aStudentWithoutANotebookIsNamed() throws IOException {
        file("ann/hw.zip");
        Files.createDirectories(folder.resolve("bo"));
        assertEquals(
                List.of(nothing("ann"), nothing("bo")), Submissions.in(folder, COURSE).remarks());
    }

    private static String nothing(String student) {
        return "The folder of student %s holds no notebook of the course: nothing was graded; if it holds an archive, unpack it."
                .formatted(student);
    }

    @Test
    void aNameThatTheLocaleCannotReadIsRefused() throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        file("M\ufffdller/00_start.ipynb");
        GradingException refusal =
                assertThrows(GradingException.class, () -> Submissions.in(folder, COURSE));
        assertTrue(refusal.getMessage().contains("LC_ALL=C.UTF-8"), refusal::getMessage);
    }

    @Test
    void bothLayoutsAreRead() throws IOException {
        file("bo/00_start.ipynb");
        file("ann/unit1/01_next.ipynb");
        file("ann/unit1/00_start.ipynb");
        assertEquals(List.of("ann 00_start", "ann 01_next", "bo 00_start"), found(folder));
    }

    @Test
    void nbgradersCourseFolderWillDo() throws IOException {
        file("submitted/ann/unit1/00_start.ipynb");
        file("submitted/ann/unit1/timestamp.txt");
        file("release/unit1/00_start.ipynb");
        assertEquals(List.of("ann 00_start"), found(folder));
        assertEquals(List.of("ann 00_start"), found(folder.resolve("submitted")));
        assertEquals(List.of(), Submissions.in(folder, COURSE).remarks());
    }

    @Test
    void unknownNamesAreReported() throws IOException {
        file("ann/essay.ipynb");
        file("stray.ipynb");
        Submissions submissions = Submissions.in(folder, COURSE);
        assertEquals(List.of(), submissions.found());
        assertEquals(
                List.of(
                        "essay.ipynb of student ann is not one of the course's notebooks: not graded.",
                        nothing("ann"),
                        "stray.ipynb is not in a student's folder (links do not count): not graded."),
                submissions.remarks());
    }

    @Test
    void theFirstOfTwoCounts() throws IOException {
        Path first = file("ann/a/00_start.ipynb");
        file("ann/b/00_start.ipynb");
        Submissions submissions = Submissions.in(folder, COURSE);
        assertEquals(first, submissions.found().get(0).file());
        assertEquals(
                List.of(
                        "00_start.ipynb of student ann is there more than once: %s was graded, %s was not."
                                .formatted(
                                        Path.of("ann", "a", "00_start.ipynb"),
                                        Path.of("ann", "b", "00_start.ipynb"))),
                submissions.remarks());
    }

    /** A notebook whose cells have these grade ids. */
    private Path holding(String path, String... ids) throws IOException {
        String cells =
                Stream.of(ids)
                        .map(
                                id ->
                                        """
                                        {"cell_type": "code", "source": "",
                                         "metadata": {"nbgrader": {"grade_id": "%s"}}}
                                        """
                                                .formatted(id))
                        .collect(Collectors.joining(","));
        return Files.writeString(file(path), "{\"cells\": [" + cells + "], \"nbformat\": 4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00_start.IPYNB", "00_start.ipynb.json", "00_start.ipynb.txt"})
    void endingsThatBrowsersAddDoNoHarm(String name) throws IOException {
        file("ann/" + name);
        assertEquals(List.of("ann 00_start"), found(folder));
        assertEquals(List.of(), Submissions.in(folder, COURSE).remarks());
    }

    @Test
    void aNotebookOfAnotherNameIsKnownByItsExercises() throws IOException {
        holding("ann/00_start.ipynb", "sum", "product");
        holding("bo/00_start.ipynb", "sum", "check-sum");
        holding("cy/my homework (1).ipynb", "why-sum");
        holding("di/essay.ipynb", "open", "");
        assertEquals(List.of("ann 00_start", "bo 01_next", "cy 01_next"), found(folder));
        assertEquals(
                List.of(
                        "00_start.ipynb of student bo holds the exercises of 01_next: graded as that.",
                        "my homework (1).ipynb of student cy holds the exercises of 01_next: graded as that.",
                        "essay.ipynb of student di is not one of the course's notebooks: not graded.",
                        nothing("di")),
                Submissions.in(folder, COURSE).remarks());
    }

    @Test
    void aCopyBesideTheNotebookDoesNotCount() throws IOException {
        holding("ann/00 copy.ipynb", "product");
        Path named = holding("ann/00_start.ipynb", "product");
        Submissions submissions = Submissions.in(folder, COURSE);
        assertEquals(List.of(named), submissions.found().stream().map(Submission::file).toList());
        assertEquals(
                List.of(
                        "00_start.ipynb of student ann is there more than once: %s was graded, %s was not."
                                .formatted(
                                        Path.of("ann", "00_start.ipynb"),
                                        Path.of("ann", "00 copy.ipynb"))),
                submissions.remarks());
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path other = file("ann/00_start.ipynb").getParent();
        Files.createSymbolicLink(folder.resolve("bo"), other);
        Files.createDirectories(folder.resolve("cy"));
        Files.createSymbolicLink(folder.resolve("cy/unit1"), other);
        Submissions submissions = Submissions.in(folder, COURSE);
        assertEquals(1, submissions.found().size());
        assertEquals(
                List.of(
                        "bo is not in a student's folder (links do not count): not graded.",
                        "unit1 of student cy is a link: not followed.",
                        nothing("cy")),
                submissions.remarks());
    }

    @Test
    void checkpointsAreLeftAlone() throws IOException {
        file("ann/00_start.ipynb");
        file("ann/.ipynb_checkpoints/01_next.ipynb");
        Submissions submissions = Submissions.in(folder, COURSE);
        assertEquals(1, submissions.found().size());
        assertEquals(List.of(), submissions.remarks());
    }

    @Test
    void aMissingFolderIsOneSentence() {
        GradingException refusal =
                assertThrows(
                        GradingException.class,
                        () -> Submissions.in(folder.resolve("nowhere"), COURSE));
        assertTrue(refusal.getMessage().contains("is not a folder"));
    }
}
