package annotebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what commands and nbgrader need of this checkout, with masters of the test's choice. */
record Checkout(Path root) {

    private static final List<String> FILES =
            List.of(
                    "LICENSE",
                    "grading/nbgrader/nbgrader_config.py",
                    "target/annotebook.jar",
                    "target/annotebook-checks.jar");

    static Checkout in(Path root, List<Path> masters) throws IOException {
        for (String file : FILES) {
            copy(Path.of(file), root.resolve(file));
        }
        for (Path file : files(Path.of("data"))) {
            copy(file, root.resolve(file));
        }
        for (Path master : masters) {
            copy(master, root.resolve("notebooks").resolve(master.getFileName()));
        }
        return new Checkout(root);
    }

    Path jar() {
        return root.resolve("target").resolve("annotebook.jar");
    }

    List<Path> masters() throws IOException {
        return files(root.resolve("notebooks"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
