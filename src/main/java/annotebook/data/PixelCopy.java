package annotebook.data;

import java.util.Arrays;

/**
 * Moves an image by whole pixels: each pixel is copied from where it was and standardised where it
 * arrives; pixels from outside the image are 0, the mean.
 */
final class PixelCopy {

    private final Images images;
    private final ImageFormat format;
    private final byte[] pixels;
    private final double[] scale;
    private final double[] shift;

    PixelCopy(Images images, Standardizer standardizer) {
        this.images = images;
        this.format = images.format();
        this.pixels = images.bytes();
        this.scale = standardizer.scale();
        this.shift = standardizer.shift();
    }

    /** Writes the standardised inputs of the moved image; the motion must be a whole one. */
    void write(int image, Motion motion, double[] x) {
        double right = (format.width() - 1) / 2.0;
        double down = (format.height() - 1) / 2.0;
        int firstColumn = (int) (motion.column(-right, -down) + right);
        int firstRow = (int) (motion.row(-right, -down) + down);
        boolean isFlipped = motion.column(1, 0) < motion.column(0, 0);
        int rows = format.channels() * format.height();
        for (int row = 0; row < rows; row++) {
            int source = row % format.height() + firstRow;
            int to = row * format.width();
            if (source < 0 || source >= format.height()) {
                Arrays.fill(x, to, to + format.width(), 0);
            } else {
                int from = images.offset(image) + (row + firstRow) * format.width() + firstColumn;
                if (isFlipped) {
                    backward(from, firstColumn, x, to);
                } else {
                    forward(from, firstColumn, x, to);
                }
            }
        }
    }

    /** One row, left to right: x_k shows the pixel at from + k, if column firstColumn + k exists. */
    private void forward(int from, int firstColumn, double[] x, int to) {
        int start = within(-firstColumn);
        int end = within(format.width() - firstColumn);
        Arrays.fill(x, to, to + start, 0);
        for (int k = start; k < end; k++) {
            x[to + k] = Byte.toUnsignedInt(pixels[from + k]) * scale[to + k] + shift[to + k];
        }
        Arrays.fill(x, to + Math.max(start, end), to + format.width(), 0);
    }

    /** One row, right to left: x_k shows the pixel at from − k, if column firstColumn − k exists. */
    private void backward(int from, int firstColumn, double[] x, int to) {
        int start = within(firstColumn - format.width() + 1);
        int end = within(firstColumn + 1);
        Arrays.fill(x, to, to + start, 0);
        for (int k = start; k < end; k++) {
            x[to + k] = Byte.toUnsignedInt(pixels[from - k]) * scale[to + k] + shift[to + k];
        }
        Arrays.fill(x, to + Math.max(start, end), to + format.width(), 0);
    }

    private int within(int column) {
        return Math.max(0, Math.min(column, format.width()));
    }
}
