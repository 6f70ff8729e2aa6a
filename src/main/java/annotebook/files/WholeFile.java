package annotebook.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;

/** Files that are complete or absent: written beside their place, then moved. */
public final class WholeFile {

    private static final String BESIDE = ".part";

    private WholeFile() {}

    /** Writes a file, and its folders; replaces an existing one. */
    public static void write(Path file, byte[] content) throws IOException {
        String own =
                String.format(
                        Locale.ROOT,
                        "%s.%d%s",
                        file.getFileName(),
                        ProcessHandle.current().pid(),
                        BESIDE);
        move(folder(file).resolve(own), file, content);
    }

    /** The same with a text, as UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, readable only by its owner, where the system knows owners. */
    public static void writePrivately(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(folder(file), "" + file.getFileName(), BESIDE);
        move(beside, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path folder(Path file) throws IOException {
        return Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    private static void move(Path beside, Path file, byte[] content) throws IOException {
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
