package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.Project;
import annotebook.display.Fonts;
import annotebook.matrix.Blas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckupTest {

    @TempDir private Path root = Path.of("");

    @Test
    void aMissingFolderIsToDoAndAPresentOneIsOk() {
        Checkup checkup = checkup("lib");
        assertEquals(Finding.Status.OK, checkup.folder(root).status());
        assertEquals(Finding.Status.TODO, checkup.folder(root.resolve("data")).status());
    }

    @Test
    void theJavaThatRunsThisIsNamed() {
        Finding java = checkup("lib").java();
        assertEquals(Finding.Status.OK, java.status());
        assertTrue(java.text().contains(String.valueOf(Runtime.version().feature())));
    }

    @Test
    void aJarOlderThanItsSourcesIsNoted() throws IOException {
        Path source = root.resolve("src").resolve("main").resolve("A.java");
        Files.createDirectories(source.getParent());
        Files.createDirectories(root.resolve("target"));
        Files.createFile(source);
        assertTrue(checkup("target").jar().text().contains("not built yet"));
        Path jar = Files.createFile(root.resolve("target").resolve("annotebook.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertTrue(checkup("target").jar().text().contains("older than its sources"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
        assertEquals(Finding.Status.OK, checkup("target").jar().status());
    }

    @Test
    void tooLittleSpaceIsSaid() {
        assertEquals(
                Finding.Status.OK, Checkup.space("disk", root, 0, Finding.Status.TODO).status());
        Finding full = Checkup.space("disk", root, Long.MAX_VALUE, Finding.Status.TODO);
        assertEquals(Finding.Status.TODO, full.status());
        assertTrue(full.text().endsWith(" MB are needed there; make room"), full.text());
        assertEquals(
                Finding.Status.NOTE,
                Checkup.space("home", root.resolve("absent"), 0, Finding.Status.NOTE).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANSI_X3.4-1968", "US-ASCII", "unheard-of"})
    void aLocaleWithoutAccentsIsNoted(String encoding) {
        assertEquals(Finding.Status.NOTE, Checkup.fileNames(encoding).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Cp1252"})
    void aLocaleWithAccentsIsOk(String encoding) {
        assertEquals(Finding.Status.OK, Checkup.fileNames(encoding).status());
    }

    @Test
    void lettersAndBlasAreTriedInAProgramOfTheirOwn() throws IOException {
        MachineTrial trial = MachineTrial.run();
        assertEquals(Fonts.fault().orElse(""), trial.fonts());
        assertEquals(Blas.notice().orElse(Blas.present().name()), trial.blas());
        assertEquals(
                Blas.notice().isPresent() ? Finding.Status.NOTE : Finding.Status.OK,
                Checkup.blas(trial.blas(), null).status());
    }

    @Test
    void linesOfTheLibrariesThemselvesAreNoAnswer() {
        String warning = "Fontconfig error: Cannot load default config file";
        assertEquals(
                new MachineTrial("", "OpenBLAS 0.3.30"),
                MachineTrial.of(List.of(warning, "fonts: ", "blas: OpenBLAS 0.3.30"), 0));
        String end = "ended the program that tried it (status 132)";
        assertEquals(new MachineTrial("", end), MachineTrial.of(List.of(warning, "fonts: "), 132));
    }

    @Test
    void aProcessorThatTheEnvironmentPrescribesIsNoted() {
        Finding blas = Checkup.blas("OpenBLAS 0.3.30", "Haswell");
        assertEquals(Finding.Status.NOTE, blas.status());
        assertTrue(blas.text().contains("OPENBLAS_CORETYPE=Haswell"), blas.text());
    }

    @Test
    void aBlasThatDoesNotLoadIsNoted() {
        String reason = "OpenBLAS could not be loaded (no jniopenblas)";
        assertEquals("note   BLAS        " + reason, Checkup.blas(reason, "Haswell").toString());
    }

    @Test
    void aJavaThatCannotDrawIsNoted() {
        assertEquals("ok     fonts       pictures can be drawn", Checkup.fonts("").toString());
        assertEquals(
                "note   fonts       This Java cannot draw letters",
                Checkup.fonts("This Java cannot draw letters").toString());
    }

    @Test
    void theBoxIsOneLineOrMore() {
        for (Finding finding : GraderDoctorCommand.box().toList()) {
            assertEquals(1, finding.toString().lines().count(), finding.toString());
            assertEquals("bubblewrap", finding.subject());
        }
    }

    @Test
    void aFindingIsOneLine() {
        assertEquals(
                "to do  data        /x/data: missing",
                Finding.ok("data", "/x/data")
                        .unless(false, Finding.Status.TODO, "missing")
                        .toString());
    }

    private Checkup checkup(String folder) {
        return new Checkup(Project.ofJar(root.resolve(folder).resolve("annotebook.jar")));
    }
}
