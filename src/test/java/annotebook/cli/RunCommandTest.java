package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run} with the finished jar, on the real kernel. */
@Tag("jar")
class RunCommandTest {

    private static final Path SAMPLES = Path.of("src/test/resources/annotebook/cli");

    @TempDir private Path folder = Path.of("");
    private Path sources = folder;
    private Path copies = folder;

    @BeforeEach
    void folders() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        copies = folder.resolve("copies");
    }

    @Test
    void keepsTheOutputsOfANotebookThatWorksAndTheNotebookAsItWas() throws IOException {
        Path source = sample("passes");
        byte[] before = Files.readAllBytes(source);
        JarRun run = run();
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("ok      passes.ipynb\n1 notebook, all executed."));
        assertEquals("6", outputs("passes", 1).at("/0/data/text~1plain/0").asText());
        assertEquals("Matrices, false", outputs("passes", 2).at("/0/data/text~1plain/0").asText());
        assertArrayEquals(before, Files.readAllBytes(source));
    }

    @Test
    void namesTheCellThatFailedAndGoesOnWithTheNextNotebook() throws IOException {
        sample("fails");
        sample("passes");
        JarRun run = run();
        assertEquals(1, run.status(), run.output());
        assertTrue(
                run.output()
                        .contains("failed  fails.ipynb\n        code cell 2 (matrix-product): "));
        assertTrue(run.output().contains("UnsupportedOperationException, matrix-product\n"));
        assertTrue(run.output().contains("ok      passes.ipynb\n2 notebooks, 1 failed."));
        assertEquals("error", outputs("fails", 2).at("/0/output_type").asText());
        assertTrue(outputs("fails", 3).isEmpty());
    }

    @Test
    void runsTheCellsAfterAFailureWhenAsked() throws IOException {
        sample("fails");
        JarRun run = run("--keep-going");
        assertEquals(1, run.status(), run.output());
        assertEquals("7", outputs("fails", 3).at("/0/data/text~1plain/0").asText());
    }

    @Test
    void aCellThatNeverEndsOrEndsTheKernelFailsItsNotebookAlone() throws IOException {
        sample("exits");
        sample("loops");
        sample("passes");
        JarRun run = run("--timeout", "20");
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains("code cell 1: the kernel died"), run.output());
        assertTrue(run.output().contains("code cell 1: took longer than 20 s"), run.output());
        assertTrue(run.output().contains("ok      passes.ipynb\n3 notebooks, 2 failed."));
    }

    @Test
    void aFileThatIsNoNotebookIsNamed() throws IOException {
        Files.writeString(sources.resolve("torn.ipynb"), "{\"cells\": [");
        JarRun run = run();
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains("failed  torn.ipynb\n        not a notebook"));
        assertFalse(Files.exists(copies.resolve("torn.ipynb")));
    }

    private JarRun run(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "run";
        arguments[1] = sources.toString();
        arguments[2] = "--output";
        arguments[3] = copies.toString();
        return JarRun.of(arguments);
    }

    private Path sample(String name) throws IOException {
        return Files.copy(SAMPLES.resolve(name + ".ipynb"), sources.resolve(name + ".ipynb"));
    }

    private JsonNode outputs(String name, int cell) throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(copies.resolve(name + ".ipynb").toFile());
        return notebook.at("/cells/" + cell + "/outputs");
    }
}
