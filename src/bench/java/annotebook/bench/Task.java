package annotebook.bench;

import annotebook.data.ImageExamples;
import annotebook.data.Images;
import annotebook.data.Standardizer;
import annotebook.matrix.Matrices;
import annotebook.nn.He;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The same work for every peer: images, how to standardise them, start weights and settings, in one folder.
 *
 * @param settings with the lambda that suits the number of examples
 * @param examples all images, or in a check a single batch of them
 * @param Thetas the start weights
 */
record Task(Settings settings, ImageExamples examples, List<RealMatrix> Thetas) {

    private static final int SEED = 1986;

    /** Writes what {@link #read} and the peers in Python read. */
    static void write(Path folder, Settings settings) throws IOException {
        Files.createDirectories(folder);
        settings.write(folder);
        SyntheticImages.write(folder, Settings.IMAGES, settings.classes());
        Images images = SyntheticImages.read(folder, Settings.IMAGES, settings.classes());
        Standardizer standardizer = Standardizer.perInput(images);
        double brightest = images.format().brightest();
        write(folder, "mean", standardizer.mean().mapMultiply(brightest).toArray());
        write(folder, "deviation", standardizer.deviation().mapMultiply(brightest).toArray());
        int[] sizes = settings.sizes().stream().mapToInt(s -> s).toArray();
        List<RealMatrix> Thetas = new He(new Random(SEED)).thetas(sizes);
        for (int l = 1; l <= Thetas.size(); l++) {
            write(folder, "Theta" + l, rowByRow(Thetas.get(l - 1)));
        }
    }

    /** The task as a peer in Java meets it. */
    static Task read(Path folder, Mode mode) throws IOException {
        Settings settings = Settings.read(folder);
        Images all = SyntheticImages.read(folder, Settings.IMAGES, settings.classes());
        int count = mode == Mode.CHECK ? settings.batch() : Settings.IMAGES;
        Images images = SyntheticImages.read(folder, count, settings.classes());
        List<RealMatrix> Thetas = new ArrayList<>();
        for (int l = 1; l < settings.sizes().size(); l++) {
            Thetas.add(readTheta(folder, l, settings.sizes()));
        }
        ImageExamples examples = new ImageExamples(images, Standardizer.perInput(all));
        return new Task(settings, examples, Thetas);
    }

    /** lambda / m is the same for any number of examples, so that a check is about the cost too. */
    double lambda() {
        return settings.lambda() * examples.size() / Settings.IMAGES;
    }

    private static RealMatrix readTheta(Path folder, int l, List<Integer> sizes)
            throws IOException {
        int rows = sizes.get(l);
        int cols = sizes.get(l - 1) + 1;
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file(folder, "Theta" + l)));
        double[][] entries = new double[rows][cols];
        for (double[] row : entries) {
            bytes.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(row);
            bytes.position(bytes.position() + cols * Double.BYTES);
        }
        return Matrices.matrix(entries);
    }

    private static double[] rowByRow(RealMatrix Theta) {
        double[] entries = new double[Theta.getRowDimension() * Theta.getColumnDimension()];
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            double[] row = Theta.getRow(i);
            System.arraycopy(row, 0, entries, i * row.length, row.length);
        }
        return entries;
    }

    private static void write(Path folder, String name, double[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(numbers);
        Files.write(file(folder, name), bytes.array());
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".f64");
    }
}
