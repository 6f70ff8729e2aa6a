package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads grey images in the IDX format of MNIST and of the sets that replace it: one file of
 * pixels, one of labels.
 *
 * <pre>
 *   pixels   00 00 08 03, m, height, width (4 bytes each, the highest first), then m · height · width bytes
 *   labels   00 00 08 01, m, then m bytes
 * </pre>
 */
public final class IdxReader {

    private static final int BRIGHTEST = 255;

    private IdxReader() {}

    /**
     * The images of the two files, in their order.
     *
     * @param classNames the names of labels 0, 1, ...
     * @throws DataException if a file is missing, is no IDX file of unsigned bytes, is longer or shorter than its sizes say, or
     *     holds a label without a name, or if the files hold different numbers of images
     */
    public static Images read(Path pixelFile, Path labelFile, List<String> classNames) {
        IdxFile pixels = IdxFile.read(pixelFile, 3);
        IdxFile labels = IdxFile.read(labelFile, 1);
        if (labels.size(0) != pixels.size(0)) {
            throw DataException.of(
                    labelFile,
                    "%s labels, wanted %s, one for each image of %s"
                            .formatted(
                                    grouped(labels.size(0)),
                                    grouped(pixels.size(0)),
                                    pixelFile.getFileName()));
        }
        ImageFormat format = new ImageFormat(pixels.size(2), pixels.size(1), 1, BRIGHTEST);
        return new Images(
                new PixelBytes(format, pixels.bytes()),
                labels(labelFile, labels.bytes(), classNames.size()),
                classNames);
    }

    private static int[] labels(Path file, byte[] bytes, int classes) {
        int[] labels = new int[bytes.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Byte.toUnsignedInt(bytes[i]);
            if (labels[i] >= classes) {
                throw DataException.at(
                        file,
                        "label " + grouped(i + 1L),
                        labels[i] + ", wanted 0 to " + (classes - 1));
            }
        }
        return labels;
    }
}
