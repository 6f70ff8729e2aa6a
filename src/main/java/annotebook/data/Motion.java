package annotebook.data;

/**
 * A motion of the image plane: shifts, flips and rotations, one after the other.
 *
 * <pre>
 *   column′ = a · column + b · row + e
 *   row′    = c · column + d · row + f
 * </pre>
 *
 * <p>For each place in the moved image it gives the place in the original image that is shown there. Both are
 * measured from the centre, in pixels, columns to the right and rows down. It starts as the motion that moves
 * nothing, and can be used again after {@link #reset()}.
 */
public final class Motion {

    private double a;
    private double b;
    private double c;
    private double d;
    private double e;
    private double f;
    private boolean isWhole; // pixels fall on pixels: nothing has been turned

    /** The motion that moves nothing. */
    public Motion() {
        reset();
    }

    /** Back to the motion that moves nothing. */
    public void reset() {
        a = 1;
        b = 0;
        c = 0;
        d = 1;
        e = 0;
        f = 0;
        isWhole = true;
    }

    /** Then shifts by whole pixels: dx to the right, dy down. */
    public void shift(int dx, int dy) {
        e -= a * dx + b * dy;
        f -= c * dx + d * dy;
    }

    /** Then mirrors left to right. */
    public void flip() {
        a = -a;
        c = -c;
    }

    /** Then turns counter-clockwise about the centre; a negative angle turns clockwise. */
    public void rotate(double degrees) {
        if (degrees == 0) {
            return;
        }
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double first = a;
        a = first * cos + b * sin;
        b = b * cos - first * sin;
        double second = c;
        c = second * cos + d * sin;
        d = d * cos - second * sin;
        isWhole = false;
    }

    /** Whether every place is moved to the middle of a pixel, because nothing was turned. */
    boolean isWhole() {
        return isWhole;
    }

    /** column′, the column of the image that shows at this place of the moved image. */
    double column(double column, double row) {
        return a * column + b * row + e;
    }

    /** row′, the row of the image that shows at this place of the moved image. */
    double row(double column, double row) {
        return c * column + d * row + f;
    }
}
