package annotebook.data;

/**
 * The two pixels around a place on a line of pixels, and how much each of them counts there.
 *
 * <pre>
 *   value = (1 − t) p_k + t p_(k+1),   k = ⌊place⌋, t = place − k
 * </pre>
 *
 * <p>A pixel outside the line has weight 0; the index of another pixel is used in its place.
 */
final class Neighbours {

    private final int length;
    private int before;
    private int after;
    private double weightBefore;
    private double weightAfter;

    /** Of a line of this many pixels, at place 0. */
    Neighbours(int length) {
        this.length = length;
        look(0);
    }

    /** Goes to a place; pixel k is at place k. */
    void look(double place) {
        int floor = (int) Math.floor(place);
        double t = place - floor;
        before = inside(floor);
        after = inside(floor + 1);
        weightBefore = before == floor ? 1 - t : 0;
        weightAfter = after == floor + 1 ? t : 0;
    }

    /** The pixel at or before the place. */
    int before() {
        return before;
    }

    /** The pixel after the place. */
    int after() {
        return after;
    }

    /** How much the pixel before counts. */
    double weightBefore() {
        return weightBefore;
    }

    /** How much the pixel after counts. */
    double weightAfter() {
        return weightAfter;
    }

    /** How much the line counts here: 1 inside, less within a pixel of its ends, 0 outside. */
    double weight() {
        return weightBefore + weightAfter;
    }

    private int inside(int pixel) {
        return Math.max(0, Math.min(pixel, length - 1));
    }
}
