package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.NativeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxLibrariesTest {

    @Test
    void onlyThePackagesThatWereNamed() throws IOException {
        Map<String, byte[]> classes =
                BoxLibraries.classes(
                        "org.apache.commons.math3.linear.RealMatrix",
                        List.of("org/apache/commons/math3/complex/"));
        assertTrue(classes.containsKey("org/apache/commons/math3/complex/Complex.class"));
        assertTrue(
                classes.keySet().stream().allMatch(name -> name.contains("/math3/complex/")),
                classes.keySet()::toString);
    }

    @Test
    void nativeFilesLieSideBySide(@TempDir Path directory) throws IOException {
        BoxLibraries.writeNatives(directory);
        try (Stream<Path> files = Files.list(directory.resolve(BoxLibraries.NATIVE))) {
            assertEquals(NativeFolder.files().size(), files.filter(Files::isRegularFile).count());
        }
    }
}
