package annotebook.cli;

import static annotebook.grading.release.NativePlatform.LINUX_ARM64;
import static annotebook.grading.release.NativePlatform.LINUX_X86_64;
import static annotebook.grading.release.NativePlatform.WINDOWS_X86_64;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.UserError;
import annotebook.grading.release.NativePlatform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    @TempDir private Path root = Path.of("");

    /** A build that carries the library of Linux on Intel and AMD. */
    @BeforeEach
    void build() throws IOException {
        Files.createDirectory(root.resolve("target"));
        try (OutputStream file = Files.newOutputStream(jar());
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("org/bytedeco/javacpp/linux-x86_64/libjnijavacpp.so"));
            zip.putNextEntry(new ZipEntry("org/bytedeco/openblas/linux-x86_64/libopenblas.so.0"));
        }
    }

    @Test
    void whatThisBuildHasNeedsNoMaven() throws IOException {
        assertEquals(Set.of(LINUX_X86_64), platforms("fails", Set.of(LINUX_X86_64)));
        assertEquals(Set.of(), platforms("fails", Set.of()));
    }

    @Test
    void theRestComesFromMavenAndNothingIsLeftBehind() throws IOException {
        assertEquals(
                Set.of(LINUX_X86_64, LINUX_ARM64, WINDOWS_X86_64),
                platforms("well", Set.of(LINUX_X86_64, LINUX_ARM64, WINDOWS_X86_64)));
        assertEquals(Set.of(WINDOWS_X86_64), platforms("well", Set.of(WINDOWS_X86_64)));
        assertOnlyTheJarIsThere();
    }

    @Test
    void aFailureNamesThePlatformItsReasonAndWhatToDo() throws IOException {
        assertEquals(
                "OpenBLAS for linux-arm64, windows-x86_64 is not in this build, and Maven could not fetch it"
                        + " (Network is unreachable): connect to the network, or make the kit with --platforms linux-x86_64.",
                refusal("fails", EnumSet.of(LINUX_X86_64, LINUX_ARM64, WINDOWS_X86_64)));
        assertTrue(
                refusal("fails", Set.of(WINDOWS_X86_64))
                        .endsWith("make the kit with --platforms none."));
        assertOnlyTheJarIsThere();
    }

    @Test
    void anEmptyFolderIsAFailureToo() throws IOException {
        String sentence = refusal("nothing", Set.of(WINDOWS_X86_64));
        assertTrue(sentence.contains("(it ended well, but not all was there)"), sentence);
        assertOnlyTheJarIsThere();
    }

    @Test
    void noNameMeansAllAndNoneMeansNone() {
        assertEquals(EnumSet.allOf(NativePlatform.class), NativeLibraries.wanted(List.of()));
        assertEquals(Set.of(), NativeLibraries.wanted(List.of("none")));
        assertEquals(
                Set.of(LINUX_ARM64, WINDOWS_X86_64),
                NativeLibraries.wanted(List.of("windows-x86_64", " linux-arm64")));
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatExist() {
        for (List<String> names : List.of(List.of("none", "linux-x86_64"), List.of("windows"))) {
            String sentence =
                    assertThrows(UserError.class, () -> NativeLibraries.wanted(names)).sentence();
            assertTrue(
                    sentence.startsWith(
                            "--platforms: there is no \""
                                    + names.get(0)
                                    + "\"; there are linux-x86_64,"),
                    sentence);
        }
    }

    private Set<NativePlatform> platforms(String how, Set<NativePlatform> wanted)
            throws IOException {
        return libraries(how).of(wanted).platforms();
    }

    private String refusal(String how, Set<NativePlatform> wanted) {
        return assertThrows(UserError.class, () -> libraries(how).of(wanted)).sentence();
    }

    private NativeLibraries libraries(String how) {
        return new NativeLibraries(Project.ofJar(jar()), FakeMaven.that(how), Commands.quiet());
    }

    private void assertOnlyTheJarIsThere() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("target"))) {
            assertEquals(List.of(jar()), files.toList());
        }
    }

    private Path jar() {
        return root.resolve("target").resolve("annotebook.jar");
    }
}
