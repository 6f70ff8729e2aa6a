package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.Project;
import annotebook.grading.release.NativePlatform;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MavenTest {

    @Test
    void theReasonIsTheFirstError() {
        assertEquals(
                "No space left",
                Maven.reason(
                        List.of(
                                "[INFO] BUILD FAILURE",
                                "[ERROR] No space left -> [Help 1]",
                                "[ERROR] For more information")));
        assertEquals("it gave no reason", Maven.reason(List.of("Killed")));
    }

    @Test
    void ofALongReasonTheEndIsKept() {
        String reason = Maven.reason(List.of("[ERROR] " + "x".repeat(500) + ": unknown host"));
        assertTrue(reason.startsWith("...x"), reason);
        assertTrue(reason.endsWith("xx: unknown host"), reason);
        assertTrue(reason.length() < 200, reason);
    }

    @Test
    void withoutMavenItSaysSo() {
        Maven none = new Maven(List.of(Path.of("no", "such", "mvn").toString()));
        Set<NativePlatform> some = Set.of(NativePlatform.LINUX_ARM64);
        assertEquals(
                "it is not on the PATH",
                assertThrows(Maven.Failure.class, () -> none.copyNatives(some, Path.of("")))
                        .getMessage());
    }

    @Test
    void itWorksOnThePomOfTheCheckout() {
        Project project = Project.ofJar(Path.of("course", "target", "annotebook.jar"));
        assertTrue(
                Maven.of(project).command().contains(project.root().resolve("pom.xml").toString()));
    }
}
