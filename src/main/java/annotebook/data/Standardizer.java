package annotebook.data;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;

/**
 * Gives every input of a training image mean 0 and deviation 1, and treats all other images in the same way.
 *
 * <pre>
 *   μ_j = 1/m Σ x_j      σ_j = √(1/m Σ (x_j − μ_j)²)      over the m training images, x from 0 to 1
 *   x_j := (x_j − μ_j) / σ_j,   0 where σ_j = 0
 * </pre>
 *
 * <p>It is fitted on training images alone: a mean that was computed with test images would leak the test into
 * training.
 */
public final class Standardizer {

    private final ImageFormat format;
    private final double[] mean;
    private final double[] deviation;

    // What turns a byte into its standardised value at once: byte · scale_j + shift_j
    private final double[] scale;
    private final double[] shift;

    private Standardizer(ImageFormat format, double[] mean, double[] deviation) {
        this.format = format;
        this.mean = mean;
        this.deviation = deviation;
        this.scale = new double[mean.length];
        this.shift = new double[mean.length];
        for (int j = 0; j < mean.length; j++) {
            if (deviation[j] > 0) {
                scale[j] = 1 / (deviation[j] * format.brightest());
                shift[j] = -mean[j] / deviation[j];
            }
        }
    }

    /**
     * Fits a mean and a deviation to each input: every pixel of every channel on its own.
     *
     * @throws IllegalArgumentException if there are no images
     */
    public static Standardizer perInput(Images training) {
        return fit(training, 1);
    }

    /**
     * Fits one mean and one deviation to all pixels of a channel, as is usual for photographs.
     *
     * @throws IllegalArgumentException if there are no images
     */
    public static Standardizer perChannel(Images training) {
        return fit(training, training.width() * training.height());
    }

    /** The format of the images that it was fitted on, and of those it can standardise. */
    public ImageFormat format() {
        return format;
    }

    /** μ, n numbers from 0 to 1, in the order of {@link Images#X()}; a copy. */
    public RealVector mean() {
        return new ArrayRealVector(mean);
    }

    /** σ, n numbers from 0 to 1/2, in the order of {@link Images#X()}; a copy. */
    public RealVector deviation() {
        return new ArrayRealVector(deviation);
    }

    /** 1 / σ_j for bytes instead of intensities; 0 where σ_j = 0; not to be written to. */
    double[] scale() {
        return scale;
    }

    /** −μ_j / σ_j; 0 where σ_j = 0; not to be written to. */
    double[] shift() {
        return shift;
    }

    /** Writes the standardised inputs of the image that begins at {@code from}, in one pass and without an allocation. */
    void standardize(byte[] pixels, int from, double[] x) {
        double[] a = scale;
        double[] b = shift;
        for (int j = 0; j < a.length; j++) {
            x[j] = Byte.toUnsignedInt(pixels[from + j]) * a[j] + b[j];
        }
    }

    /** Fits to pools of inputs that follow each other; sums of bytes are whole numbers, so nothing is lost in them. */
    private static Standardizer fit(Images training, int pool) {
        if (training.count() == 0) {
            throw new IllegalArgumentException(
                    "Standardizer: 0 training images, wanted at least 1.");
        }
        long[] sums = new long[training.format().size()];
        long[] squares = new long[sums.length];
        add(training, sums, squares);
        double[] mean = new double[sums.length];
        double[] deviation = new double[sums.length];
        double brightest = training.format().brightest();
        long count = (long) training.count() * pool;
        for (int first = 0; first < sums.length; first += pool) {
            long sum = Arrays.stream(sums, first, first + pool).sum();
            long square = Arrays.stream(squares, first, first + pool).sum();
            Arrays.fill(mean, first, first + pool, sum / (count * brightest));
            Arrays.fill(deviation, first, first + pool, deviation(count, sum, square) / brightest);
        }
        return new Standardizer(training.format(), mean, deviation);
    }

    private static void add(Images training, long[] sums, long[] squares) {
        byte[] pixels = training.bytes();
        for (int i = 0; i < training.count(); i++) {
            int from = training.offset(i);
            for (int j = 0; j < sums.length; j++) {
                int pixel = Byte.toUnsignedInt(pixels[from + j]);
                sums[j] += pixel;
                squares[j] += (long) pixel * pixel;
            }
        }
    }

    /** √(count Σp² − (Σp)²) / count: exact under the root, where doubles would cancel. */
    private static double deviation(long count, long sum, long square) {
        BigInteger left = BigInteger.valueOf(count).multiply(BigInteger.valueOf(square));
        BigInteger right = BigInteger.valueOf(sum).pow(2);
        return FastMath.sqrt(left.subtract(right).doubleValue()) / count;
    }
}
