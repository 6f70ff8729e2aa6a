package annotebook.data.fetch;

import java.net.URI;
import java.util.List;

/** All of Fashion-MNIST: 60,000 and 10,000 images in four canonical IDX files. */
public final class FashionMnistSet {

    private static final String REPOSITORY =
            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/";
    private static final String BUCKET =
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/";
    private static final String DEBIAN =
            "http://deb.debian.org/debian/pool/main/d/dataset-fashion-mnist/";

    // The sums of the packed files are those of the authors' README; Debian packed the same files
    // again.
    private static final List<KnownFile> PACKED =
            List.of(
                    file(
                            "train-images-idx3-ubyte.gz",
                            26_421_880,
                            "8d4fb7e6c68d591d4c3dfef9ec88bf0d"),
                    file("train-labels-idx1-ubyte.gz", 29_515, "25c81989df183df01b3e8a0aad5dffbe"),
                    file(
                            "t10k-images-idx3-ubyte.gz",
                            4_422_102,
                            "bef4ecab320f06d8554ea6380940ec79"),
                    file("t10k-labels-idx1-ubyte.gz", 5_148, "bb300cfdad3c16e7a12a480ee83cd310"));

    private static final List<KnownFile> FILES =
            List.of(
                    file("train-images-idx3-ubyte", 47_040_016, "f4a8712d7a061bf5bd6d2ca38dc4d50a"),
                    file("train-labels-idx1-ubyte", 60_008, "9018921c3c673c538a1fc5bad174d6f9"),
                    file("t10k-images-idx3-ubyte", 7_840_016, "8181f5470baa50b63fa0f6fddb340f0a"),
                    file("t10k-labels-idx1-ubyte", 10_008, "15d484375f8d13e6eb1aabb0c3f46965"));

    private static final KnownFile PACKAGE =
            new KnownFile(
                    "dataset-fashion-mnist_0.0~git20200523.55506a9-1_all.deb",
                    30_900_652,
                    Checksum.sha256(
                            "39e172fe32dd318ebb3e512220c3beea2fa47d7e20bab348fb4e0922d6beefc0"));

    private FashionMnistSet() {}

    /** Fashion-MNIST from its authors' repository, and else from their bucket or from Debian. */
    public static DataSet of() {
        return new DataSet(
                "fashion-mnist",
                "Fashion-MNIST",
                FILES,
                List.of(new CanonicalFiles(FILES)),
                List.of(
                        source("its authors' repository", REPOSITORY, PACKED),
                        source("its authors' bucket", BUCKET, PACKED),
                        source("Debian's dataset-fashion-mnist", DEBIAN, List.of(PACKAGE))));
    }

    private static Source source(String name, String site, List<KnownFile> files) {
        return new Source(
                name,
                files.stream()
                        .map(file -> new RemoteFile(URI.create(site + file.name()), file))
                        .toList());
    }

    private static KnownFile file(String name, long bytes, String md5) {
        return new KnownFile(name, bytes, Checksum.md5(md5));
    }
}
