package annotebook.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder and of the folders in it; an unpacked archive has its files one folder deeper. */
record FolderContents(Path folder) implements Contents {

    private static final int DEPTH = 2;

    @Override
    public void each(Visitor visitor) throws IOException {
        for (Path file : files()) {
            try (InputStream in = Contents.buffered(file)) {
                visitor.visit(String.valueOf(file.getFileName()), in);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(Files::isRegularFile).filter(Files::isReadable).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
