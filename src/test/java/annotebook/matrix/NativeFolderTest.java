package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativeFolderTest {

    @Test
    void everyFileIsThereOnceUnderItsOwnName() throws IOException {
        List<Path> files = NativeFolder.files();
        List<String> names = files.stream().map(file -> "" + file.getFileName()).toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(
                Blas.present() instanceof OpenBlas,
                names.stream().anyMatch(name -> name.contains("jniopenblas_nolapack")));
        assertTrue(files.stream().allMatch(Files::isRegularFile));
    }
}
