package annotebook.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where this program unpacked OpenBLAS, for another program that cannot unpack it itself. */
public final class NativeFolder {

    private NativeFolder() {}

    /**
     * The native files, which may lie side by side in one folder; none where Java computes.
     *
     * <p>A program finds them there by {@code -Djava.library.path}.
     */
    public static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Blas.present() instanceof OpenBlas) {
            for (Path folder : OpenBlas.folders()) {
                try (Stream<Path> list = Files.list(folder)) {
                    list.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
