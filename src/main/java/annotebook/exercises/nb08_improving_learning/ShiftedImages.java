package annotebook.exercises.nb08_improving_learning;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * Square images as rows of pixels, moved: by the right rule, or by one of the wrong ones.
 *
 * @param X m x width², row by row
 * @param width pixels in a row
 */
record ShiftedImages(RealMatrix X, int width) {

    /** The pixel of an image that shows at (row, column); its number, or -1 for an empty place. */
    interface Source {
        long of(long row, long column);
    }

    /** Right by dx, down by dy; zeros come in. */
    RealMatrix by(long dx, long dy) {
        return from((row, column) -> pixel(row - dy, column - dx));
    }

    /** Every place of every image filled from its source. */
    RealMatrix from(Source source) {
        RealMatrix moved = X.createMatrix(X.getRowDimension(), X.getColumnDimension());
        for (int i = 0; i < X.getRowDimension(); i++) {
            for (int p = 0; p < width * width; p++) {
                long from = source.of(p / width, p % width);
                moved.setEntry(i, p, from < 0 ? 0 : X.getEntry(i, (int) from));
            }
        }
        return moved;
    }

    /** The number of this pixel, or -1 outside of the image. */
    long pixel(long row, long column) {
        boolean inside = row >= 0 && row < width && column >= 0 && column < width;
        return inside ? row * width + column : -1;
    }

    /** The pixel that would be here if the image were a ring in both directions. */
    long wrapped(long row, long column) {
        return pixel(Math.floorMod(row, (long) width), Math.floorMod(column, (long) width));
    }

    /** The nearest pixel of the image. */
    long nearest(long row, long column) {
        return pixel(
                Math.max(0, Math.min(width - 1, row)), Math.max(0, Math.min(width - 1, column)));
    }

    /** The pixel so many numbers on, which may be one of another row. */
    long rolled(long row, long column) {
        long number = row * width + column;
        return number >= 0 && number < (long) width * width ? number : -1;
    }
}
