package annotebook.data.fetch;

import java.net.URI;
import java.util.List;

/** All of Fashion-MNIST: 60,000 and 10,000 images in four canonical IDX files. */
public final class FashionMnistSet {

    private static final URI REPOSITORY =
            URI.create(
                    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/");

    /** The sums of the packed files are those of the authors' README. */
    private static final List<KnownFile> PACKED =
            KnownFile.table(
                    """
                    train-images-idx3-ubyte.gz 26421880 8d4fb7e6c68d591d4c3dfef9ec88bf0d
                    train-labels-idx1-ubyte.gz 29515 25c81989df183df01b3e8a0aad5dffbe
                    t10k-images-idx3-ubyte.gz 4422102 bef4ecab320f06d8554ea6380940ec79
                    t10k-labels-idx1-ubyte.gz 5148 bb300cfdad3c16e7a12a480ee83cd310
                    """);

    /** Debian packed the same files again. */
    private static final List<KnownFile> FILES =
            KnownFile.table(
                    """
                    train-images-idx3-ubyte 47040016 f4a8712d7a061bf5bd6d2ca38dc4d50a
                    train-labels-idx1-ubyte 60008 9018921c3c673c538a1fc5bad174d6f9
                    t10k-images-idx3-ubyte 7840016 8181f5470baa50b63fa0f6fddb340f0a
                    t10k-labels-idx1-ubyte 10008 15d484375f8d13e6eb1aabb0c3f46965
                    """);

    private static final ClientPackage PACKAGE =
            ClientPackage.ofApt("dataset-fashion-mnist", 30_900_652);

    private FashionMnistSet() {}

    /** Fashion-MNIST from its authors' repository, and else from Debian's package {@code dataset-fashion-mnist}. */
    public static DataSet of() {
        return new DataSet(
                "fashion-mnist",
                "Fashion-MNIST",
                FILES,
                null,
                List.of(new HomeSite(REPOSITORY, PACKED), PACKAGE));
    }
}
