package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for shifting images. */
final class ExpandDataMistakes {

    private static final String IN_PLACE =
            "X itself was changed on the way: put the moved pixels into a new matrix";

    private ExpandDataMistakes() {}

    @Mistake(
            "the images move the wrong way: what shows at (row, column) comes from (row - dy,"
                    + " column - dx), with minus")
    static RealMatrix opposite(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(-dx, -dy);
    }

    @Mistake(
            "dx and dy changed places: dx moves along a row, dy from row to row. Pixel (row,"
                    + " column) has the number row * width + column")
    static RealMatrix exchanged(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(dy, dx);
    }

    @Mistake(
            "two things at once: dx moves along a row and dy from row to row, and what shows at"
                    + " (row, column) comes from (row - dy, column - dx)")
    static RealMatrix exchangedAndOpposite(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(-dy, -dx);
    }

    @Mistake("dx > 0 moves to the right: this moves left")
    static RealMatrix left(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(-dx, dy);
    }

    @Mistake("dy > 0 moves down: this moves up")
    static RealMatrix up(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(dx, -dy);
    }

    @Mistake(
            "pixels that leave at one side come in at the other, a row further: test row and"
                    + " column each, not only the number of the pixel")
    static RealMatrix rolled(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from((row, column) -> images.rolled(row - dy, column - dx));
    }

    @Mistake("pixels that leave at one side come in at the other: zeros have to come in")
    static RealMatrix wrapped(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from((row, column) -> images.wrapped(row - dy, column - dx));
    }

    @Mistake("the edge is repeated: where nothing comes from, zeros come in")
    static RealMatrix smeared(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from((row, column) -> images.nearest(row - dy, column - dx));
    }

    @Mistake(
            "old pixels are left where zeros have to come in: begin with a matrix of zeros, not"
                    + " with a copy")
    static RealMatrix notCleared(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from(
                (row, column) -> {
                    long from = images.pixel(row - dy, column - dx);
                    return from < 0 ? images.pixel(row, column) : from;
                });
    }

    @Mistake("dy was not used: it moves the images down")
    static RealMatrix dxOnly(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(dx, 0);
    }

    @Mistake("dx was not used: it moves the images right")
    static RealMatrix dyOnly(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(0, dy);
    }

    @Mistake("the images came back as they were: put each pixel into its new place")
    static RealMatrix notMoved(RealMatrix X, int width, int dx, int dy) {
        return X.copy();
    }

    @Mistake("they moved by one pixel, whatever dx and dy are: subtract dx and dy themselves")
    static RealMatrix onePixel(RealMatrix X, int width, int dx, int dy) {
        return images(X, width).by(Integer.signum(dx), Integer.signum(dy));
    }

    @Mistake("only the first image is there: every row of X is an image")
    static RealMatrix firstImageOnly(RealMatrix X, int width, int dx, int dy) {
        RealMatrix moved = X.scalarMultiply(0);
        moved.setRowMatrix(0, images(X.getRowMatrix(0), width).by(dx, dy));
        return moved;
    }

    @Mistake(
            "the last row and the last column of pixels stay empty: row and column run from 0 to"
                    + " width - 1")
    static RealMatrix lastLineEmpty(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from(
                (row, column) ->
                        Math.max(row, column) == width - 1
                                ? -1
                                : images.pixel(row - dy, column - dx));
    }

    @Mistake("row 0 and column 0 of the old image are never copied: 0 is inside, so test with >= 0")
    static RealMatrix edgeNotCopied(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from(
                (row, column) ->
                        Math.min(row - dy, column - dx) > 0
                                ? images.pixel(row - dy, column - dx)
                                : -1);
    }

    @Mistake(
            "the images are mirrored, too: pixel (row, column) has the number row * width + column,"
                    + " where it is read and where it is written")
    static RealMatrix mirrored(RealMatrix X, int width, int dx, int dy) {
        ShiftedImages images = images(X, width);
        return images.from((row, column) -> images.pixel(column - dy, row - dx));
    }

    @Mistake(
            "X was moved as if it were one image: each of its rows is an image, of width x width"
                    + " pixels")
    static RealMatrix oneImage(RealMatrix X, int width, int dx, int dy) {
        RealMatrix moved = X.scalarMultiply(0);
        for (int i = Math.max(0, dy); i < X.getRowDimension() + Math.min(0, dy); i++) {
            for (int p = Math.max(0, dx); p < X.getColumnDimension() + Math.min(0, dx); p++) {
                moved.setEntry(i, p, X.getEntry(i - dy, p - dx));
            }
        }
        return moved;
    }

    @Mistake(
            "pixels were moved within one copy of X, so that some are overwritten before they are read:"
                    + " read from X, and write into a new matrix")
    static RealMatrix withinCopy(RealMatrix X, int width, int dx, int dy) {
        return inPlaceWithoutCopy(X.copy(), width, dx, dy);
    }

    @Mistake(IN_PLACE)
    static RealMatrix inPlace(RealMatrix X, int width, int dx, int dy) {
        X.setSubMatrix(images(X, width).by(dx, dy).getData(), 0, 0);
        return X;
    }

    @Mistake(IN_PLACE)
    static RealMatrix inPlaceWithoutCopy(RealMatrix X, int width, int dx, int dy) {
        for (int i = 0; i < X.getRowDimension(); i++) {
            for (int p = 0; p < width * width; p++) {
                int from = (int) images(X, width).pixel(p / width - dy, p % width - dx);
                X.setEntry(i, p, from < 0 ? 0 : X.getEntry(i, from));
            }
        }
        return X;
    }

    private static ShiftedImages images(RealMatrix X, int width) {
        return new ShiftedImages(X, width);
    }
}
