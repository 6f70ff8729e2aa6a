package annotebook.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that all boxes of a run start from, gone at its end.
 *
 * @param path where it is
 */
record BoxFolder(Path path) implements AutoCloseable {

    static BoxFolder prepare(Sandbox sandbox, List<String> data) throws IOException {
        BoxFolder folder = new BoxFolder(Files.createTempDirectory("annotebook-box"));
        try {
            Box.prepare(folder.path, sandbox, data);
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
