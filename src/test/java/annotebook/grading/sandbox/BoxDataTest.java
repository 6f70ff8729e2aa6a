package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxDataTest {

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> "" + file.getFileName()).sorted().toList();
        }
    }

    @Test
    void onlyWhatWasNamedIsInTheBox(@TempDir Path directory) throws IOException {
        BoxData.write(directory, List.of("README.md", "cifar10_train.bin", "cifar10/none.bin"));
        Path folder = directory.resolve(BoxData.FOLDER);
        assertEquals(
                List.of("README.md", "cifar10_test.bin", "cifar10_train.bin", "digits.csv"),
                files(folder));
        assertArrayEquals(
                Files.readAllBytes(DataFolder.find().path().resolve("digits.csv")),
                Files.readAllBytes(folder.resolve("digits.csv")));
    }
}
