package annotebook.grading.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.files.Archive;
import annotebook.files.ClassConstants;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.Masters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    @TempDir private Path folder;
    private Course course;

    @BeforeEach
    void makeCourse() throws IOException {
        course = Course.in(folder);
    }

    @Test
    void theKitHoldsWhatAStudentNeeds() throws Exception {
        assertEquals(
                Set.of(
                        "LICENSE",
                        "README.md",
                        "data/README.md",
                        "lib/annotebook.jar",
                        "notebooks/" + Masters.NAME),
                course.kit(Masters.well()).files().keySet());
    }

    @Test
    void whatDataHasFetchedStaysAtHome() throws Exception {
        Path data = course.root().resolve("data");
        Files.createDirectories(data.resolve("cifar10"));
        Files.writeString(data.resolve("cifar10/test_batch.bin"), "large");
        Files.createDirectories(data.resolve(".cifar10.part"));
        Files.writeString(data.resolve(".cifar10.part/cifar-10-binary.tar.gz.part"), "half");
        Set<String> kit = course.kit(Masters.well()).files().keySet();
        assertEquals(List.of(), kit.stream().filter(path -> path.contains("cifar")).toList());
        assertTrue(kit.contains("data/README.md"));
    }

    @Test
    void theStudentsJarStartsTheStudentsMainAndKnowsNoGrading() throws Exception {
        SortedMap<String, byte[]> jar =
                Archive.read(course.kit(Masters.well()).files().get("lib/annotebook.jar"));
        String manifest = new String(jar.get("META-INF/MANIFEST.MF"), UTF_8);
        assertTrue(manifest.contains("Main-Class: annotebook.cli.StudentMain"), manifest);
        Set<String> ofTheInstructor =
                jar.keySet().stream()
                        .filter(
                                path ->
                                        path.matches(
                                                "annotebook/(grading|hidden)/.*|.*/cli/(Release|Grade|Main\\b).*"))
                        .collect(Collectors.toSet());
        assertEquals(Set.of(), ofTheInstructor);
        assertTrue(jar.containsKey("annotebook/cli/StudentMain.class"));
        assertTrue(jar.containsKey("annotebook/Notebook.class"));
    }

    @Test
    void everyClassOfTheKitThatTheStudentsJarNamesIsInIt() throws Exception {
        SortedMap<String, byte[]> jar =
                Archive.read(course.kit(Masters.well()).files().get("lib/annotebook.jar"));
        for (var file : jar.entrySet()) {
            if (file.getKey().endsWith(".class")) {
                for (String text : ClassConstants.texts(file.getValue())) {
                    assertTrue(
                            !text.matches("annotebook/\\w+/[\\w$]+")
                                    || jar.containsKey(text + ".class"),
                            () -> file.getKey() + " needs " + text);
                }
            }
        }
    }

    @Test
    void theStudentsJarCarriesTheNativeLibrariesThatAreAskedFor() throws Exception {
        String path = "org/bytedeco/openblas/windows-x86_64/libopenblas.dll";
        NativeLibrary natives =
                new NativeLibrary(new TreeMap<>(Map.of(path, "code".getBytes(UTF_8))));
        byte[] without = course.kit(Masters.well()).files().get("lib/annotebook.jar");
        try (HiddenJar hidden = HiddenJar.open(course.hiddenJar())) {
            Kit kit = course.release(hidden).kit(List.of(Masters.well()), natives);
            SortedMap<String, byte[]> jar = Archive.read(kit.files().get("lib/annotebook.jar"));
            assertEquals("code", new String(jar.remove(path), UTF_8));
            assertArrayEquals(without, Archive.write(jar));
        }
    }

    @Test
    void twiceGivesTheSameBytes() throws Exception {
        assertArrayEquals(course.kit(Masters.well()).zip(), course.kit(Masters.well()).zip());
    }

    @Test
    void noSolutionAndNoHiddenCheckIsInTheZip() throws Exception {
        String everything = everything(course.kit(Masters.well()).zip());
        assertTrue(everything.contains("YOUR CODE HERE"), "what is there can be found");
        assertTrue(everything.contains("a row by a column, by hand"), "in class files too");
        for (String secret :
                new String[] {
                    "masterProduct",
                    "A.multiply(B)",
                    "every entry pairs a row",
                    "BEGIN SOLUTION",
                    "a column by a row, and a row by a column",
                    "GettingStartedHiddenChecks",
                    "annotebook/hidden",
                    "annotebook/grading"
                }) {
            assertTrue(!everything.contains(secret), secret);
        }
    }

    @Test
    void aSolutionInTheDataIsNoticed() throws IOException {
        plant("return   masterProduct;  and so on");
        assertRefused("data/README.md holds a solution of " + Masters.NAME);
    }

    @Test
    void aWrittenAnswerInTheDataIsNoticed() throws IOException {
        plant(
                "x Because every entry pairs a row of the left factor with a column of the right one.");
        assertRefused("data/README.md holds a solution of " + Masters.NAME);
    }

    @Test
    void aHiddenCheckInTheJarIsNoticed() throws IOException {
        SortedMap<String, byte[]> jar = Archive.read(Files.readAllBytes(course.jar()));
        SortedMap<String, byte[]> hidden = Archive.read(Files.readAllBytes(course.hiddenJar()));
        jar.put(
                "annotebook/checks/Renamed.class",
                hidden.get(
                        "annotebook/hidden/nb00_getting_started/GettingStartedHiddenChecks$MatrixProduct.class"));
        Files.write(course.jar(), Archive.write(jar));
        assertRefused(
                "lib/annotebook.jar!/annotebook/checks/Renamed.class holds a hidden check: \"a column by a row");
    }

    @Test
    void aSolutionLeftInAGivenCellIsNoticed() {
        Master master =
                Masters.with(
                        "half(4)",
                        "RealMatrix masterProduct = A.multiply(B);\\n  return masterProduct; // \\\"mine\\\"");
        String sentence =
                assertThrows(ReleaseException.class, () -> course.kit(master)).getMessage();
        assertTrue(
                sentence.contains(
                        "notebooks/" + Masters.NAME + " holds a solution of " + Masters.NAME),
                sentence);
    }

    @Test
    void aSolutionWithQuotesIsFoundThroughTheEscapesOfJson() {
        Master master =
                Masters.with(
                        Masters.with("return masterProduct;", "String s = \\\"the answer\\\";"),
                        "half(4)",
                        "// for later: String s = \\\"the answer\\\"; x");
        String sentence =
                assertThrows(ReleaseException.class, () -> course.kit(master)).getMessage();
        assertTrue(sentence.contains("String s = \"the answer\";"), sentence);
    }

    private void plant(String text) throws IOException {
        Files.writeString(folder.resolve("data").resolve("README.md"), text);
    }

    private void assertRefused(String words) {
        String sentence =
                assertThrows(ReleaseException.class, () -> course.kit(Masters.well())).getMessage();
        assertTrue(sentence.contains(words), sentence);
    }

    /** The text of every entry, nested ones too, as this test reads it: not as the release does. */
    private static String everything(byte[] archive) throws IOException {
        StringBuilder text = new StringBuilder();
        for (var entry : Archive.read(archive).entrySet()) {
            text.append(entry.getKey()).append('\n');
            text.append(
                    Archive.isArchive(entry.getValue())
                            ? everything(entry.getValue())
                            : new String(entry.getValue(), UTF_8));
        }
        return text.toString();
    }
}
