package annotebook.grading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void makesFoldersAndReplacesWhatIsThere() throws IOException {
        Path file = folder.resolve("a").resolve("b.txt");
        WholeFile.write(file, new byte[] {1});
        WholeFile.write(file, new byte[] {2, 3});
        assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
        assertEquals(List.of(file), below(file.getParent()));
    }

    @Test
    void leavesNothingBesideAfterAFailure() throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("full"));
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] {1}));
        assertEquals(List.of(taken), below(folder));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
