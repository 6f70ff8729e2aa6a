package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookJobTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void notebooks() throws IOException {
        notebook("b/one.ipynb");
        notebook("b/deep/two.ipynb");
        notebook("b/.ipynb_checkpoints/one-checkpoint.ipynb");
        notebook("b/notes.txt");
        notebook("c/one.ipynb");
    }

    @Test
    void aFolderKeepsItsInnerFoldersAndHidesTheHidden() throws IOException {
        assertEquals(
                List.of(
                        new NotebookJob(path("b/deep/two.ipynb"), path("out/deep/two.ipynb")),
                        new NotebookJob(path("b/one.ipynb"), path("out/one.ipynb"))),
                NotebookJob.of(List.of(path("b")), path("out")));
    }

    @Test
    void executedCopiesInsideTheFolderAreNotExecutedAgain() throws IOException {
        notebook("b/out/one.ipynb");
        assertEquals(2, NotebookJob.of(List.of(path("b")), path("b/out")).size());
    }

    @Test
    void aNotebookNamedTwiceRunsOnce() throws IOException {
        Path one = path("b/one.ipynb");
        assertEquals(1, NotebookJob.of(List.of(one, path("c/../b/one.ipynb")), path("out")).size());
    }

    @Test
    void aSourceIsNeverReplaced() {
        assertRefused("would be replaced by its executed copy", path("b"), path("b"));
    }

    @Test
    void twoCopiesOfOneNameAreRefused() {
        var error =
                assertThrows(
                        UserError.class,
                        () ->
                                NotebookJob.of(
                                        List.of(path("b/one.ipynb"), path("c/one.ipynb")),
                                        path("out")));
        assertTrue(error.sentence().contains("would both become " + path("out/one.ipynb")));
    }

    @Test
    void nothingToRunIsSaid() throws IOException {
        Files.createDirectory(path("empty"));
        assertRefused("no such notebook (.ipynb) or folder", path("absent.ipynb"), path("out"));
        assertRefused("no such notebook (.ipynb) or folder", path("b/notes.txt"), path("out"));
        assertRefused("holds no notebook", path("empty"), path("out"));
    }

    private static void assertRefused(String why, Path input, Path output) {
        var error = assertThrows(UserError.class, () -> NotebookJob.of(List.of(input), output));
        assertTrue(error.sentence().contains(why), error.sentence());
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private void notebook(String name) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), "{}");
    }
}
