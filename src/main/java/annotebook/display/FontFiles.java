package annotebook.display;

import annotebook.files.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * DejaVu Sans as files in the user's cache.
 *
 * <p>A JDK reads fonts from files. Given a stream it would write a copy into the temporary folder for each kernel, and leave it there
 * when the kernel is killed.
 */
final class FontFiles {

    /** Plain, bold and oblique. */
    static final List<String> NAMES =
            List.of("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique");

    /** The fonts and styles that every Java has, and which of ours replaces each. */
    private static final List<String> LOGICAL =
            List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");

    private static final List<String> STYLES = List.of("plain", "bold", "italic");

    private FontFiles() {}

    /** The folder that holds them, filled by an earlier kernel or now. */
    static Path folder() throws IOException {
        return unpacked(Path.of(System.getProperty("user.home", "")));
    }

    /** The folder in this home; where it cannot be written, a temporary one that goes when the program ends. */
    static Path unpacked(Path home) throws IOException {
        CRC32 sum = new CRC32();
        for (String name : NAMES) {
            sum.update(bytes(name));
        }
        // by content: a kit with other fonts does not change them under a kernel that runs
        Path folder = home.resolve(".cache/annotebook/fonts-%08x".formatted(sum.getValue()));
        try {
            if (!Files.isDirectory(home)) { // in some containers the home of nobody is "?"
                throw new IOException(home + " is not a folder");
            }
            fill(folder);
            return folder;
        } catch (IOException e) {
            return temporary();
        }
    }

    static Path file(Path folder, String name) {
        return folder.resolve(name + ".ttf");
    }

    /** Writes the list beside the fonts that makes a JDK on Linux use them as the fonts that every Java has. */
    static Path list(Path folder) throws IOException {
        Properties list = new Properties();
        list.setProperty("version", "1");
        list.setProperty("sequence.allfonts", "latin");
        for (String logical : LOGICAL) {
            for (int s = 0; s < STYLES.size(); s++) {
                list.setProperty("%s.%s.latin".formatted(logical, STYLES.get(s)), NAMES.get(s));
            }
            list.setProperty(logical + ".bolditalic.latin", NAMES.get(1));
        }
        for (String name : NAMES) {
            list.setProperty("filename." + name, file(folder, name).toAbsolutePath().toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        list.store(bytes, null);
        Path file = folder.resolve("fontconfig.properties");
        WholeFile.write(file, bytes.toByteArray());
        return file.toAbsolutePath();
    }

    private static void fill(Path folder) throws IOException {
        for (String name : NAMES) {
            Path file = file(folder, name);
            byte[] bytes = bytes(name);
            if (!Files.exists(file) || Files.size(file) != bytes.length) {
                WholeFile.write(file, bytes);
            }
        }
    }

    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("annotebook-fonts");
        folder.toFile()
                .deleteOnExit(); // deleted in reverse order: its files first, then the folder
        folder.resolve("fontconfig.properties").toFile().deleteOnExit();
        for (String name : NAMES) {
            file(folder, name).toFile().deleteOnExit();
        }
        fill(folder);
        return folder;
    }

    private static byte[] bytes(String name) throws IOException {
        String resource = "/net/sf/jasperreports/fonts/dejavu/%s.ttf".formatted(name);
        try (InputStream in = FontFiles.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }
}
