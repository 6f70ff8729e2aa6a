package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for shifting images. */
enum ShiftMisconception implements Misconception {
    OPPOSITE(
            "the images move the wrong way: what shows at (row, column) comes from (row - dy,"
                    + " column - dx), with minus",
            (images, dx, dy) -> images.by(-dx, -dy)),
    EXCHANGED(
            "dx and dy changed places: dx moves along a row, dy from row to row. Pixel (row,"
                    + " column) has the number row * width + column",
            (images, dx, dy) -> images.by(dy, dx)),
    EXCHANGED_AND_OPPOSITE(
            "two things at once: dx moves along a row and dy from row to row, and what shows at"
                    + " (row, column) comes from (row - dy, column - dx)",
            (images, dx, dy) -> images.by(-dy, -dx)),
    LEFT("dx > 0 moves to the right: this moves left", (images, dx, dy) -> images.by(-dx, dy)),
    UP("dy > 0 moves down: this moves up", (images, dx, dy) -> images.by(dx, -dy)),
    ROLLED(
            "pixels that leave at one side come in at the other, a row further: test row and column"
                    + " each, not only the number of the pixel",
            (images, dx, dy) -> images.from((row, column) -> images.rolled(row - dy, column - dx))),
    WRAPPED(
            "pixels that leave at one side come in at the other: zeros have to come in",
            (images, dx, dy) ->
                    images.from((row, column) -> images.wrapped(row - dy, column - dx))),
    SMEARED(
            "the edge is repeated: where nothing comes from, zeros come in",
            (images, dx, dy) ->
                    images.from((row, column) -> images.nearest(row - dy, column - dx))),
    NOT_CLEARED(
            "old pixels are left where zeros have to come in: begin with a matrix of zeros, not"
                    + " with a copy",
            (images, dx, dy) ->
                    images.from(
                            (row, column) -> {
                                long from = images.pixel(row - dy, column - dx);
                                return from < 0 ? images.pixel(row, column) : from;
                            })),
    DX_ONLY("dy was not used: it moves the images down", (images, dx, dy) -> images.by(dx, 0)),
    DY_ONLY("dx was not used: it moves the images right", (images, dx, dy) -> images.by(0, dy)),
    NOT_MOVED(
            "the images came back as they were: put each pixel into its new place",
            (images, dx, dy) -> images.by(0, 0)),
    ONE_PIXEL(
            "they moved by one pixel, whatever dx and dy are: subtract dx and dy themselves",
            (images, dx, dy) -> images.by(Long.signum(dx), Long.signum(dy))),
    FIRST_IMAGE_ONLY(
            "only the first image is there: every row of X is an image",
            (images, dx, dy) -> {
                RealMatrix moved = images.by(dx, dy);
                for (int i = 1; i < moved.getRowDimension(); i++) {
                    moved.setRow(i, new double[moved.getColumnDimension()]);
                }
                return moved;
            }),
    LAST_LINE_EMPTY(
            "the last row and the last column of pixels stay empty: row and column run from 0 to"
                    + " width - 1",
            (images, dx, dy) ->
                    images.from(
                            (row, column) ->
                                    Math.max(row, column) == images.width() - 1
                                            ? -1
                                            : images.pixel(row - dy, column - dx))),

    /** The right way, so that it explains only results that are right but for the argument. */
    IN_PLACE(
            "X itself was changed on the way: put the moved pixels into a new matrix",
            ShiftedImages::by);

    /** What becomes of the images. */
    private interface Way {
        RealMatrix apply(ShiftedImages images, long dx, long dy);
    }

    private final WrongWay wrongWay;

    ShiftMisconception(String hint, Way way) {
        this.wrongWay =
                new WrongWay(
                        "shift",
                        hint,
                        seen ->
                                way.apply(
                                        new ShiftedImages(
                                                seen.argument(0, RealMatrix.class),
                                                seen.argument(1, Integer.class)),
                                        seen.argument(2, Integer.class),
                                        seen.argument(3, Integer.class)));
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
