package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code release} with the finished jar, and the kit that it makes. */
@Tag("jar")
class ReleaseCommandTest {

    private static final String NAME = "00_getting_started.ipynb";
    private static final Path MASTER =
            Path.of("src/test/resources/annotebook/grading/notebook", NAME);

    @TempDir private Path folder = Path.of("");
    private Checkout checkout = new Checkout(folder);
    private Path kit = folder;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Checkout.in(folder, List.of(MASTER));
        kit = folder.resolve("target").resolve("student-kit");
    }

    @Test
    void theKitRunsByItselfAndHasNoCommandOfTheInstructor() throws IOException {
        JarRun made = run("release", "--platforms", JarRun.platforms());
        assertEquals(0, made.status(), made.output());
        JarRun help = inKit("--help");
        assertTrue(help.output().contains("doctor"), help.output());
        assertFalse(help.output().contains("release"), help.output());
        String doctor = inKit("doctor").output();
        assertTrue(doctor.contains(kit.resolve("notebooks").toString()), doctor);
        boolean carries = !JarRun.platforms().equals("none");
        assertEquals(carries, !doctor.contains("OpenBLAS could not be loaded"), doctor);
        assertEquals(0, inKit("lab", "--help").status());
        assertEquals(2, inKit("release").status());
    }

    @Test
    void twiceGivesTheSameBytesAndKeepsWhatAStudentChanged() throws IOException {
        run("release", "--platforms", "none");
        byte[] first = Files.readAllBytes(folder.resolve("target").resolve("student-kit.zip"));
        Path notebook = kit.resolve("notebooks").resolve(NAME);
        Files.writeString(notebook, "mine");
        JarRun again = run("release", "--platforms", "none", "00_getting_started");
        assertEquals(0, again.status(), again.output());
        assertTrue(
                again.output()
                        .contains(
                                "notebooks/"
                                        + NAME
                                        + " was changed by somebody: it stays, the new one is beside it."));
        assertEquals("mine", Files.readString(notebook));
        assertTrue(Files.exists(kit.resolve("notebooks/00_getting_started.new.ipynb")));
        assertArrayEquals(
                first, Files.readAllBytes(folder.resolve("target").resolve("student-kit.zip")));
    }

    @Test
    void aMasterWithAMistakeGivesASentenceAndNoKit() throws IOException {
        spoil();
        for (String[] arguments : new String[][] {{"release"}, {"release", "--check"}}) {
            JarRun refused = run(arguments);
            assertEquals(1, refused.status(), refused.output());
            assertEquals(
                    NAME
                            + ": cell \"matrix-product\" has a region that is not closed; end it with // END SOLUTION.\n"
                            + "Nothing was written.\n",
                    refused.output());
        }
        assertFalse(Files.exists(kit));
    }

    @Test
    void checkAloneWritesNothing() {
        assertEquals("1 master, no mistake found.\n", run("release", "--check").output());
        assertFalse(Files.exists(kit));
    }

    @Test
    void withoutNativeLibrariesTheKitComputesInJavaAndSaysSo() {
        JarRun made = run("release", "--platforms", "none");
        assertEquals(0, made.status(), made.output());
        String doctor = inKit("doctor").output();
        assertTrue(doctor.contains("note   BLAS"), doctor);
        assertTrue(doctor.contains("large matrices are multiplied in Java"), doctor);
    }

    @Test
    void aPlatformThatCannotBeFetchedIsNamedAndNothingIsWritten() throws IOException {
        String platform =
                JarRun.platforms().equals("linux-arm64") ? "windows-x86_64" : "linux-arm64";
        Map<String, String> noMaven = Map.of("PATH", "", "Path", "");
        JarRun refused = JarRun.run(checkout.jar(), noMaven, "release", "--platforms", platform);
        assertEquals(2, refused.status(), refused.output());
        assertTrue(
                refused.output()
                        .endsWith(
                                "OpenBLAS for "
                                        + platform
                                        + " is not in this build, and Maven could not fetch it (it is not on the PATH):"
                                        + " connect to the network, or make the kit with --platforms none.\n"),
                refused.output());
        assertFalse(Files.exists(kit));
    }

    @Test
    void aPlatformThatDoesNotExistIsNamed() {
        JarRun refused = run("release", "--platforms", "linux-x86_64,amiga");
        assertEquals(2, refused.status());
        assertEquals(
                "--platforms: there is no \"amiga\"; there are linux-x86_64, linux-arm64, macosx-arm64, macosx-x86_64, windows-x86_64, or none alone for no native library.\n",
                refused.output());
    }

    @Test
    void whatIsMissingIsSaidInASentence() throws IOException {
        JarRun noMaster = run("release", "nothing.ipynb");
        assertEquals(2, noMaster.status());
        assertEquals(
                "nothing.ipynb: there is no such file (links do not count).\n", noMaster.output());
        Files.delete(folder.resolve("target").resolve("annotebook-checks.jar"));
        JarRun noChecks = run("release");
        assertEquals(2, noChecks.status());
        assertTrue(
                noChecks.output().contains("is missing: run mvn package, which makes it"),
                noChecks.output());
    }

    private void spoil() throws IOException {
        Path master = checkout.masters().get(0);
        Files.writeString(master, Files.readString(master).replace("// END SOLUTION", "//"));
    }

    private JarRun run(String... arguments) {
        return JarRun.run(checkout.jar(), Map.of(), arguments);
    }

    private JarRun inKit(String... arguments) {
        return JarRun.run(kit.resolve("lib").resolve("annotebook.jar"), Map.of(), arguments);
    }
}
