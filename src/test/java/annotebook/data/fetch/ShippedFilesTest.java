package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {

    @Test
    void areThoseOfTheTableAndRight() {
        List<FileState> files = ShippedFiles.states(DataFolder.find());
        assertTrue(
                files.stream()
                        .map(state -> state.file().name())
                        .toList()
                        .containsAll(
                                List.of("digits.csv", "cifar10_train.bin", "cifar10_test.bin")));
        assertTrue(files.stream().allMatch(FileState::isRight));
    }

    @Test
    void oneThatWasChangedIsFound(@TempDir Path root) throws IOException {
        Path readme = DataFolder.find().path().resolve("README.md");
        Files.copy(readme, root.resolve("README.md"));
        Files.write(root.resolve("digits.csv"), new byte[264_974]);
        FileState digits = ShippedFiles.states(new DataFolder(root)).get(0);
        assertTrue(digits.fault().startsWith("SHA-256 "), digits.fault());
    }

    @Test
    void withoutAReadmeOneSentence(@TempDir Path root) {
        var e = assertThrows(FetchException.class, () -> ShippedFiles.states(new DataFolder(root)));
        assertEquals(
                root.resolve("README.md") + " cannot be read: take it from the course kit again.",
                e.sentence());
    }
}
