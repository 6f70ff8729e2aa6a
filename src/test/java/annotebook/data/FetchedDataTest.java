package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole sets in the data folder: there, not there, and not as they should be. */
class FetchedDataTest {

    private final Path root;
    private final DataFolder folder;

    FetchedDataTest(@TempDir Path root) {
        this.root = root;
        this.folder = new DataFolder(root);
    }

    @Test
    void nothingFetchedIsNoError() {
        assertEquals(Optional.empty(), folder.cifar10());
        assertEquals(Optional.empty(), folder.fashionMnist());
    }

    @Test
    void cifar10IsFiveBatchesAndATest() throws IOException {
        batches(30_730_000);
        TrainAndTest cifar10 = folder.cifar10().orElseThrow();
        assertEquals(50_000, cifar10.train().count());
        assertEquals(10_000, cifar10.test().count());
        assertEquals("airplane", cifar10.test().className(9_999));
    }

    @Test
    void aCutBatchIsNamedAndTheCommandThatBringsItAgain() throws IOException {
        batches(30_730_000);
        Path third = root.resolve("cifar10/data_batch_3.bin");
        SparseFile.ofLength(third, 30_729_998);
        assertEquals(
                "data_batch_3.bin: 30,729,998 bytes, wanted 30,730,000 (10,000 records of 3,073): the file is cut short. Fetch it again with: data cifar10",
                message(folder::cifar10));
    }

    @Test
    void fashionMnistIsTwoPartsOfTwoFiles() throws IOException {
        Path files = Files.createDirectory(root.resolve("fashion-mnist"));
        IdxBytes.zeros(files.resolve("train-images-idx3-ubyte"), 60_000, 28, 28);
        IdxBytes.zeros(files.resolve("train-labels-idx1-ubyte"), 60_000);
        IdxBytes.zeros(files.resolve("t10k-images-idx3-ubyte"), 10_000, 28, 28);
        assertEquals(
                files.resolve("t10k-labels-idx1-ubyte")
                        + " cannot be read (NoSuchFileException). Fetch it again with: data fashion-mnist",
                message(folder::fashionMnist));
        IdxBytes.zeros(files.resolve("t10k-labels-idx1-ubyte"), 10_000);
        TrainAndTest fashion = folder.fashionMnist().orElseThrow();
        assertEquals(60_000, fashion.train().count());
        assertEquals(10_000, fashion.test().count());
    }

    private static String message(Supplier<?> reading) {
        return String.valueOf(assertThrows(DataException.class, reading::get).getMessage());
    }

    private void batches(long length) throws IOException {
        Path files = Files.createDirectory(root.resolve("cifar10"));
        for (int i = 1; i <= 5; i++) {
            SparseFile.ofLength(files.resolve("data_batch_" + i + ".bin"), length);
        }
        SparseFile.ofLength(files.resolve("test_batch.bin"), length);
    }
}
