package annotebook.bench;

import annotebook.data.ImageFormat;
import annotebook.data.Images;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

/** Images of noise around a picture for each class, in the records of CIFAR-10: a label, then the pixels. */
final class SyntheticImages {

    private static final ImageFormat FORMAT = new ImageFormat(32, 32, 3, 255);
    private static final String FILE = "images.bin";
    private static final int SEED = 1986;

    private SyntheticImages() {}

    static void write(Path folder, int count, int classes) throws IOException {
        Random random = new Random(SEED);
        double[][] pictures = new double[classes][];
        for (int k = 0; k < classes; k++) {
            pictures[k] = random.doubles(FORMAT.size(), 60, 190).toArray();
        }
        int record = 1 + FORMAT.size();
        byte[] records = new byte[count * record];
        for (int i = 0; i < count; i++) {
            int label = random.nextInt(classes);
            records[i * record] = (byte) label;
            for (int j = 0; j < FORMAT.size(); j++) {
                double pixel = pictures[label][j] + 60 * random.nextGaussian();
                records[i * record + 1 + j] = (byte) Math.max(0, Math.min(255, pixel));
            }
        }
        Files.write(folder.resolve(FILE), records);
    }

    /** The first images of the file. */
    static Images read(Path folder, int count, int classes) throws IOException {
        byte[] records = Files.readAllBytes(folder.resolve(FILE));
        byte[] pixels = new byte[count * FORMAT.size()];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            int from = i * (1 + FORMAT.size());
            labels[i] = records[from];
            System.arraycopy(records, from + 1, pixels, i * FORMAT.size(), FORMAT.size());
        }
        return new Images(
                FORMAT,
                pixels,
                labels,
                IntStream.range(0, classes).mapToObj(Integer::toString).toList());
    }
}
