package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annotebook.matrix.Blas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckupTest {

    @TempDir private Path root = Path.of("");

    @Test
    void aMissingFolderIsToDoAndAPresentOneIsOk() throws IOException {
        Files.createDirectory(root.resolve("data"));
        assertEquals(Finding.Status.OK, status("lib", "data"));
        assertEquals(Finding.Status.TODO, status("lib", "notebooks"));
    }

    @Test
    void anEnvironmentThatIsNotMadeYetIsNoFault() {
        assertEquals(Finding.Status.NOTE, status("lib", ".venv"));
        assertEquals(Finding.Status.NOTE, status("lib", "kernel"));
    }

    @Test
    void theJavaThatRunsThisIsNamed() {
        Finding java = find("lib", "Java");
        assertEquals(Finding.Status.OK, java.status());
        assertTrue(java.text().contains(String.valueOf(Runtime.version().feature())));
    }

    @Test
    void bubblewrapConcernsOnlyThoseWhoGrade() {
        assertEquals(0, count("target", "bubblewrap"));
        GraderDoctorCommand instructors = new GraderDoctorCommand();
        assertEquals(0, count(instructors.findings(project("lib")), "bubblewrap"));
        assertEquals(1, count(instructors.findings(project("target")), "bubblewrap"));
    }

    @Test
    void theBlasIsNamed() {
        Finding blas = Checkup.blas(null);
        assertTrue(blas.text().contains(Blas.present().name()), blas.text());
        assertEquals(
                Blas.notice().isPresent() ? Finding.Status.NOTE : Finding.Status.OK, blas.status());
        assertEquals(1, count("lib", "BLAS"));
    }

    @Test
    void aProcessorThatTheEnvironmentPrescribesIsNoted() {
        assumeTrue(Blas.notice().isEmpty());
        Finding blas = Checkup.blas("Haswell");
        assertEquals(Finding.Status.NOTE, blas.status());
        assertTrue(blas.text().contains("OPENBLAS_CORETYPE=Haswell"), blas.text());
    }

    @Test
    void aFindingIsOneLine() {
        for (Finding finding : new GraderDoctorCommand().findings(project("target"))) {
            assertEquals(1, finding.toString().lines().count(), finding.toString());
        }
        assertEquals(
                "to do  data        /x/data: missing",
                Finding.ok("data", "/x/data")
                        .unless(false, Finding.Status.TODO, "missing")
                        .toString());
    }

    private Finding.Status status(String folder, String subject) {
        return find(folder, subject).status();
    }

    private Finding find(String folder, String subject) {
        return checkup(folder).stream()
                .filter(f -> f.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private long count(String folder, String subject) {
        return count(checkup(folder), subject);
    }

    private static long count(List<Finding> findings, String subject) {
        return findings.stream().filter(f -> f.subject().equals(subject)).count();
    }

    private List<Finding> checkup(String folder) {
        return Checkup.of(project(folder));
    }

    private Project project(String folder) {
        return Project.ofJar(root.resolve(folder).resolve("annotebook.jar"));
    }
}
