package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @TempDir private Path root = Path.of("");

    @Test
    void aJarInTargetBelongsToACheckout() {
        Project project = Project.ofJar(root.resolve("target/annotebook.jar"));
        assertEquals(root, project.root());
        assertFalse(project.isStudentKit());
        assertEquals(root.resolve("notebooks"), project.notebooks());
        assertEquals(root.resolve("data"), project.data());
        assertEquals(root.resolve("target/executed"), project.output("executed"));
    }

    @Test
    void aJarInLibBelongsToAStudentKit() {
        Project project = Project.ofJar(root.resolve("lib/../lib/annotebook.jar"));
        assertEquals(root, project.root());
        assertEquals(root.resolve("lib/annotebook.jar"), project.jar());
        assertTrue(project.isStudentKit());
        assertEquals(root.resolve("executed"), project.output("executed"));
    }

    @Test
    void aJarElsewhereIsRefused() {
        Path jar = root.resolve("downloads/annotebook.jar");
        var error = assertThrows(UserError.class, () -> Project.ofJar(jar));
        assertTrue(error.sentence().startsWith(jar + ": annotebook.jar belongs in the folder"));
    }

    @Test
    void theClassesOfABuildStandForItsJar() {
        assertEquals(
                root.resolve("target/annotebook.jar"),
                Project.jarOf(root.resolve("target/classes")));
        assertEquals(root.resolve("lib/a.jar"), Project.jarOf(root.resolve("lib/a.jar")));
        assertTrue(Files.exists(Project.here().root().resolve("pom.xml")));
    }

    @Test
    void missingNotebooksAreNamed() throws IOException {
        Project project = Project.ofJar(root.resolve("lib/annotebook.jar"));
        var error = assertThrows(UserError.class, project::requireNotebooks);
        assertTrue(error.sentence().contains("notebooks is missing"));
        Files.createDirectory(project.notebooks());
        assertEquals(project.notebooks(), project.requireNotebooks());
    }

    @Test
    void aJarOlderThanItsSourcesIsTold() throws IOException {
        Project project = Project.ofJar(root.resolve("target/annotebook.jar"));
        StringWriter told = new StringWriter();
        Path source = root.resolve("src/main/java/Source.java");
        Files.createDirectories(source.getParent());
        Files.createDirectories(project.jar().getParent());
        Files.writeString(source, "");
        Files.writeString(project.jar(), "");
        Files.setLastModifiedTime(source, FileTime.fromMillis(1_000));
        project.noteStaleJar(new PrintWriter(told));
        assertEquals("", told.toString());
        Files.setLastModifiedTime(project.jar(), FileTime.fromMillis(0));
        project.noteStaleJar(new PrintWriter(told));
        assertEquals(
                "Note: %s is older than its sources; build it again: mvn -Pquick%n"
                        .formatted(Path.of("target", "annotebook.jar")),
                told.toString());
    }
}
