package annotebook.grading.sandbox;

import annotebook.files.Archive;
import annotebook.matrix.NativeFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lessons that train need in the box beside the kit's own words: others' classes, and OpenBLAS. */
final class BoxLibraries {

    /** The folder of native files, within the box's directory. */
    static final String NATIVE = "native";

    /** A class of each library, and the packages that are taken of it. */
    private static final Map<String, List<String>> PACKAGES =
            Map.of(
                    "com.fasterxml.jackson.core.JsonFactory",
                            List.of("com/fasterxml/jackson/core/"),
                    "com.fasterxml.jackson.annotation.JsonTypeInfo",
                            List.of("com/fasterxml/jackson/annotation/"),
                    "com.fasterxml.jackson.databind.json.JsonMapper",
                            List.of("com/fasterxml/jackson/databind/"),
                    "com.google.common.base.CharMatcher", List.of("com/google/common/base/"),
                    "org.bytedeco.javacpp.Loader", List.of("org/bytedeco/javacpp/"),
                    "org.bytedeco.openblas.global.openblas_nolapack",
                            List.of(
                                    "org/bytedeco/openblas/global/openblas_nolapack",
                                    "org/bytedeco/openblas/presets/openblas_nolapack"));

    private BoxLibraries() {}

    /** The class files of all of them, by path. */
    static SortedMap<String, byte[]> classes() throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (Map.Entry<String, List<String>> library : PACKAGES.entrySet()) {
            classes.putAll(classes(library.getKey(), library.getValue()));
        }
        return classes;
    }

    /** The files that begin so, of the jar with this class. */
    static SortedMap<String, byte[]> classes(String type, List<String> beginnings)
            throws IOException {
        return Archive.read(
                jarWith(type),
                path ->
                        beginnings.stream().anyMatch(path::startsWith)
                                && path.matches(".*\\.(class|properties)"));
    }

    /** Copies the native files that this process has unpacked; none where it computes in Java. */
    static void writeNatives(Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(NATIVE));
        PathAccess.everyoneReads(folder);
        for (Path file : NativeFolder.files()) {
            Path copy = folder.resolve(file.getFileName());
            Files.copy(file, copy);
            PathAccess.everyoneReads(copy);
        }
    }

    private static Path jarWith(String type) throws IOException {
        try {
            Class<?> found = Class.forName(type, false, BoxLibraries.class.getClassLoader());
            return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IOException(type + " is in no file", e);
        }
    }
}
