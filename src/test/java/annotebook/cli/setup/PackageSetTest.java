package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.Commands;
import annotebook.cli.TestPython;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PackageSetTest {

    @Test
    void instructorsHaveAllThatStudentsHave() {
        assertTrue(PackageSet.INSTRUCTOR.covers(PackageSet.STUDENT));
        assertFalse(PackageSet.STUDENT.covers(PackageSet.INSTRUCTOR));
    }

    @Test
    void developersHaveAllThatInstructorsHave() {
        assertTrue(PackageSet.DEVELOPER.covers(PackageSet.INSTRUCTOR));
        assertFalse(PackageSet.INSTRUCTOR.covers(PackageSet.DEVELOPER));
    }

    /** Installed from the index that pip is configured for; what students have stays as it is. */
    @Test
    @Tag("jar")
    void nbgraderCanBeAddedToAnEnvironmentOfStudents() {
        Project checkout = Project.ofJar(Path.of("target", "annotebook.jar"));
        Path python = TestPython.with(PackageSet.INSTRUCTOR);
        PythonEnvironment environment = new PythonEnvironment(checkout, Commands.quiet());
        assertTrue(environment.isReady(PackageSet.STUDENT));
        assertTrue(
                Subprocess.tryRun(List.of(python.toString(), "-I", "-m", "nbgrader", "--version"))
                        .orElseThrow()
                        .contains("nbgrader version 0.9."));
    }
}
