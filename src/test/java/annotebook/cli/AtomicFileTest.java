package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void replacesWhatWasThereAndMakesItsFolder() throws IOException {
        Path file = folder.resolve("new/file.txt");
        AtomicFile.write(file, "first");
        AtomicFile.write(file, "second");
        assertEquals("second", Files.readString(file));
        assertEquals(List.of(file), filesBeside(file));
    }

    @Test
    void leavesNothingBesideWhenItFails() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectories(file.resolve("by a folder"));
        assertThrows(IOException.class, () -> AtomicFile.write(file, "text"));
        assertEquals(List.of(file), filesBeside(file));
    }

    private static List<Path> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            return files.map(Path::normalize).toList();
        }
    }
}
