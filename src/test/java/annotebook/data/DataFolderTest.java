package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    private final Path root;

    DataFolderTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void findsTheFolderOfThisProject() {
        assertTrue(Files.exists(DataFolder.find().path().resolve("README.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/annotebook.jar", "lib/annotebook.jar", "target/classes"})
    void liesBesideTheCode(String code) throws IOException {
        Path data = makeData(root.resolve("kit"));
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        assertEquals(data, DataFolder.search(root.resolve("kit").resolve(code), elsewhere).path());
    }

    @Test
    void besideTheCodeComesBeforeTheWorkingDirectory() throws IOException {
        Path ofKit = makeData(root.resolve("kit"));
        makeData(root.resolve("other"));
        Path jar = root.resolve("kit/lib/annotebook.jar");
        assertEquals(ofKit, DataFolder.search(jar, root.resolve("other")).path());
    }

    @Test
    void isSearchedUpwardsFromTheWorkingDirectory() throws IOException {
        Path data = makeData(root.resolve("kit"));
        Path deep = Files.createDirectories(root.resolve("kit/notebooks/deep"));
        assertEquals(data, DataFolder.search(null, deep).path());
        assertEquals(data, DataFolder.search(root.resolve("cache/annotebook.jar"), deep).path());
    }

    @Test
    void aDataFolderOfSomethingElseIsPassedBy() throws IOException {
        Path data = makeData(root.resolve("kit"));
        Path notebooks = Files.createDirectories(root.resolve("kit/notebooks"));
        Files.createDirectories(notebooks.resolve("data"));
        assertEquals(data, DataFolder.search(null, notebooks).path());
    }

    @Test
    void theVariableNamesTheFolderItself() throws IOException {
        Path data = makeData(root.resolve("kit"));
        assertEquals(data, DataFolder.named(data.toString()).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "bad\0name"})
    void aVariableThatLeadsNowhereIsNotPassedOver(String variable) {
        DataException e = assertThrows(DataException.class, () -> DataFolder.named(variable));
        assertEquals(
                "ANNOTEBOOK_DATA is set to "
                        + variable
                        + ", which holds no digits.csv. Set it to the data folder of the course, or unset it.",
                e.getMessage());
    }

    @Test
    void saysWhereItLookedAndWhatToDo() {
        Path jar = root.resolve("kit/lib/annotebook.jar");
        DataException e = assertThrows(DataException.class, () -> DataFolder.search(jar, root));
        assertEquals(
                "No data folder found: looked for digits.csv in "
                        + root.resolve("kit/data")
                        + ", then in the data folder of "
                        + root
                        + " and of every folder above it. Start in the course folder, or set ANNOTEBOOK_DATA to its data folder.",
                e.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        DataFolder folder = new DataFolder(makeData(root));
        DataException e = assertThrows(DataException.class, folder::cifar10Test);
        assertTrue(String.valueOf(e.getMessage()).contains("cifar10_test.bin"), e.getMessage());
    }

    private static Path makeData(Path parent) throws IOException {
        Path data = Files.createDirectories(parent.resolve("data"));
        Files.createFile(data.resolve("digits.csv"));
        return data;
    }
}
