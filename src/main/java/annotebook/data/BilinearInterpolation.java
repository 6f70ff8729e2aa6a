package annotebook.data;

/**
 * Moves an image by any motion: each pixel of the moved image is a weighted mean of the four around the
 * place that shows there, standardised where it arrives; pixels from outside the image are 0, the mean.
 *
 * <pre>
 *   x = Σ w_p (p · scale + shift) = (Σ w_p p) · scale + (Σ w_p) · shift      over the pixels p inside
 * </pre>
 */
final class BilinearInterpolation {

    private final Images images;
    private final ImageFormat format;
    private final byte[] pixels;
    private final double[] scale;
    private final double[] shift;
    private final int plane; // pixels of one channel
    private final Neighbours across;
    private final Neighbours down;

    BilinearInterpolation(Images images, Standardizer standardizer) {
        this.images = images;
        this.format = images.format();
        this.pixels = images.bytes();
        this.scale = standardizer.scale();
        this.shift = standardizer.shift();
        this.plane = format.width() * format.height();
        this.across = new Neighbours(format.width());
        this.down = new Neighbours(format.height());
    }

    /** Writes the standardised inputs of the moved image. */
    void write(int image, Motion motion, double[] x) {
        int from = images.offset(image);
        double middleColumn = (format.width() - 1) / 2.0;
        double middleRow = (format.height() - 1) / 2.0;
        for (int row = 0; row < format.height(); row++) {
            for (int column = 0; column < format.width(); column++) {
                double right = column - middleColumn;
                double below = row - middleRow;
                across.look(motion.column(right, below) + middleColumn);
                down.look(motion.row(right, below) + middleRow);
                sample(from, row * format.width() + column, x);
            }
        }
    }

    /** All channels of one pixel of the moved image. */
    private void sample(int from, int pixel, double[] x) {
        int upper = from + down.before() * format.width();
        int lower = from + down.after() * format.width();
        double weight = across.weight() * down.weight();
        for (int j = pixel; j < format.size(); j += plane) {
            int channel = j - pixel;
            double value =
                    down.weightBefore() * between(upper + channel)
                            + down.weightAfter() * between(lower + channel);
            x[j] = value * scale[j] + weight * shift[j];
        }
    }

    /** The value between two pixels of the row that begins at this byte. */
    private double between(int row) {
        return across.weightBefore() * Byte.toUnsignedInt(pixels[row + across.before()])
                + across.weightAfter() * Byte.toUnsignedInt(pixels[row + across.after()]);
    }
}
