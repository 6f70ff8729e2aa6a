package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.nio.file.Path;
import java.util.List;

/** Fashion-MNIST: grey pictures of clothes, made to replace the handwritten digits of MNIST. */
public final class FashionMnist {

    /** 28 x 28 pixels, grey, 0 for the ground to 255. */
    public static final ImageFormat FORMAT = new ImageFormat(28, 28, 1, 255);

    /** The ten classes in the order of their labels. */
    public static final List<String> CLASS_NAMES =
            List.of(
                    "T-shirt/top",
                    "trouser",
                    "pullover",
                    "dress",
                    "coat",
                    "sandal",
                    "shirt",
                    "sneaker",
                    "bag",
                    "ankle boot");

    private FashionMnist() {}

    /**
     * One part of the set, out of its two IDX files.
     *
     * @param part {@code "train"} or {@code "t10k"}, with which the files' names begin
     * @throws DataException as {@link IdxReader} does, and if the number or the size of the images is wrong
     */
    static Images read(Path folder, String part, int count) {
        Path file = folder.resolve(part + "-images-idx3-ubyte");
        Images images =
                IdxReader.read(file, folder.resolve(part + "-labels-idx1-ubyte"), CLASS_NAMES);
        if (images.count() != count || !images.format().equals(FORMAT)) {
            throw DataException.of(
                    file,
                    "%s images of %d x %d, wanted %s of %d x %d"
                            .formatted(
                                    grouped(images.count()),
                                    images.width(),
                                    images.height(),
                                    grouped(count),
                                    FORMAT.width(),
                                    FORMAT.height()));
        }
        return images;
    }
}
