package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FashionMnistTest {

    private final Path folder;

    FashionMnistTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsAPartByTheNamesOfItsFiles() throws IOException {
        write(12, 28);
        Images images = FashionMnist.read(folder, "t10k", 12);
        assertEquals(FashionMnist.FORMAT, images.format());
        assertEquals("T-shirt/top", images.className(11));
        assertEquals("ankle boot", FashionMnist.CLASS_NAMES.get(9));
    }

    @Test
    void imagesOfAnotherNumberOrSizeAreRefused() throws IOException {
        write(12, 28);
        assertTrue(message().startsWith("t10k-images-idx3-ubyte: 12 images of 28 x 28, wanted 13"));
        write(13, 27);
        assertTrue(message().startsWith("t10k-images-idx3-ubyte: 13 images of 28 x 27, wanted 13"));
    }

    private String message() {
        var e = assertThrows(DataException.class, () -> FashionMnist.read(folder, "t10k", 13));
        return String.valueOf(e.getMessage());
    }

    private void write(int count, int rows) throws IOException {
        IdxBytes.zeros(folder.resolve("t10k-images-idx3-ubyte"), count, rows, 28);
        IdxBytes.zeros(folder.resolve("t10k-labels-idx1-ubyte"), count);
    }
}
