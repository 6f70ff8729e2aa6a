package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.release.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The native files in the finished jar: shading and release choose them by two lists. */
@Tag("jar")
class NativesInJarTest {

    @Test
    void shadingKeepsWhatReleaseWouldTake() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.contains("bytedeco") && entry.endsWith(".jar")) {
                wanted.addAll(NativeLibrary.in(Path.of(entry)).files().keySet());
            }
        }
        assertEquals(wanted, nativeFiles());
    }

    @Test
    void onlyBlasIsThereAndItsTerms() throws IOException {
        assertTrue(entries("META-INF/licenses/native-libraries.txt").size() == 1);
        assertEquals(List.of(), entries("org/bytedeco/openblas/global/openblas(_full)?\\.class"));
        assertEquals(List.of(), entries("org/bytedeco/javacpp/tools/(Builder|Parser)\\.class"));
    }

    /** All files in a folder that is named after a platform. */
    private static Set<String> nativeFiles() throws IOException {
        return new TreeSet<>(entries("org/bytedeco/\\w+/\\w+-\\w+/.*[^/]"));
    }

    private static List<String> entries(String pattern) throws IOException {
        try (ZipFile jar = new ZipFile(JarRun.JAR.toFile());
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            return names.filter(name -> name.matches(pattern)).toList();
        }
    }
}
