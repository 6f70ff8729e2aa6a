package annotebook.grading.release;

import annotebook.files.Archive;
import annotebook.grading.notebook.Master;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small checkout for tests: the classes under test as jars, a licence, data. */
public record Course(Path root, Path jar, Path hiddenJar) {

    private static final String STUDENT_MAIN = "annotebook.cli.StudentMain";

    public static Course in(Path root) throws IOException {
        Files.writeString(root.resolve("LICENSE"), "Apache License\n");
        Files.createDirectories(root.resolve("data"));
        Files.writeString(root.resolve("data").resolve("README.md"), "No data.\n");
        SortedMap<String, byte[]> classes = folder(classesOf(Release.class), "annotebook");
        classes.put(
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nMain-Class: annotebook.cli.Main\n"
                        .getBytes(StandardCharsets.UTF_8));
        Path target = Files.createDirectories(root.resolve("target"));
        return new Course(
                root,
                Files.write(target.resolve("annotebook.jar"), Archive.write(classes)),
                Files.write(
                        target.resolve("annotebook-checks.jar"),
                        Archive.write(folder(classesOf(Course.class), "annotebook/hidden"))));
    }

    Release release(HiddenJar hidden) {
        return new Release(root, jar, STUDENT_MAIN, hidden);
    }

    Kit kit(Master... masters) throws IOException, ReleaseException {
        try (HiddenJar hidden = HiddenJar.open(hiddenJar)) {
            return release(hidden).kit(List.of(masters), NativeLibrary.NONE);
        }
    }

    List<String> mistakes(Master master) throws IOException {
        try (HiddenJar hidden = HiddenJar.open(hiddenJar)) {
            return release(hidden).mistakes(List.of(master));
        }
    }

    private static Path classesOf(Class<?> type) {
        return Path.of(
                URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static SortedMap<String, byte[]> folder(Path root, String below) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root.resolve(below))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return files;
    }
}
