package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code data} in a student kit, with the finished jar and without a network. */
@Tag("jar")
class DataCommandTest {

    @TempDir private Path root = Path.of("");
    private Path jar = root;

    @BeforeEach
    void kit() throws IOException {
        jar = JarRun.kit(root);
        for (String name :
                new String[] {"README.md", "digits.csv", "cifar10_train.bin", "cifar10_test.bin"}) {
            Files.copy(Path.of("data", name), root.resolve("data").resolve(name));
        }
    }

    @Test
    void listsWhatIsThere() {
        JarRun run = run("data", "list");
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().startsWith("Data folder: " + root.resolve("data") + "\n"));
        assertTrue(run.output().contains("CIFAR-10: not fetched; to fetch it: data cifar10\n"));
    }

    @Test
    void aCopyThatIsNoneIsOneSentence() throws IOException {
        Path copy = Files.createDirectory(root.resolve("copy"));
        Files.write(copy.resolve("data_batch_1.bin"), new byte[30_730_000]);
        JarRun run = run("data", "cifar10", "--from", copy.toString());
        assertEquals(2, run.status(), run.output());
        assertEquals(
                "Unpacking CIFAR-10 and checking every file.\n"
                        + "copy lacks data_batch_2.bin, data_batch_3.bin, data_batch_4.bin, data_batch_5.bin, test_batch.bin."
                        + " Name another copy of CIFAR-10, or fetch it with: data cifar10\n",
                run.output());
    }

    @Test
    void withoutASubcommandSaysWhichThereAre() {
        JarRun run = run("data");
        assertEquals(2, run.status(), run.output());
        assertTrue(run.output().contains("fashion-mnist"), run.output());
    }

    private JarRun run(String... arguments) {
        return JarRun.run(jar, Map.of("ANNOTEBOOK_DATA", ""), arguments);
    }
}
