package annotebook.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        WholeFile.writePrivately(file, "é");
        assertEquals("é", Files.readString(file));
        assertEquals(List.of(file), below(file.getParent()));
    }

    @Test
    void leavesNothingBesideAfterAFailure() throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("full"));
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] {1}));
        assertThrows(IOException.class, () -> WholeFile.writePrivately(taken, "text"));
        assertEquals(List.of(taken), below(folder));
    }

    @Test
    void onlyWhatIsPrivateIsKeptFromOthers() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("file");
        WholeFile.write(file, "text");
        assertEquals(permissions(usual), permissions(file));
        WholeFile.writePrivately(file, "text");
        assertEquals("rw-------", permissions(file));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
