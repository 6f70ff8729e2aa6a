package annotebook.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A CIFAR-10 of few images, with all that its archives would hold. */
final class SmallSet {

    static final int IMAGES = 4;
    static final Map<String, byte[]> CANONICAL = canonical();

    private SmallSet() {}

    /** What the home site would have. */
    static byte[] archive() throws IOException {
        return Archives.tarGz(CANONICAL);
    }

    /** What npm would bring. */
    static byte[] npm() throws IOException {
        return Archives.tarGz(Sheets.npm(CANONICAL));
    }

    /** The set, at home at this address and as a package of npm's. */
    static DataSet of(URI home) throws IOException {
        List<KnownFile> files = new ArrayList<>();
        CANONICAL.forEach((name, content) -> files.add(Known.of(name, content)));
        return new DataSet(
                "small",
                "Small",
                files,
                List.of(
                        new HomeSite(
                                home,
                                List.of(Known.of("home.tar.gz", archive())),
                                Duration.ofSeconds(5)),
                        ClientPackage.ofNpm("small", "1.0.0", 3_000_000)));
    }

    private static Map<String, byte[]> canonical() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int batch = 1; batch <= 5; batch++) {
            files.put("data_batch_" + batch + ".bin", Sheets.records(IMAGES, batch));
        }
        files.put("test_batch.bin", Sheets.records(IMAGES, 6));
        return files;
    }
}
