package annotebook.data;

import java.util.random.RandomGenerator;

/**
 * Shifts an image by whole pixels: dx to the right and dy down, each drawn uniformly from −pixels to
 * pixels.
 *
 * @param pixels the longest shift, from 0 to 1,000
 */
public record Shift(int pixels) implements Expansion {

    private static final int LONGEST = 1_000;

    /**
     * Refuses an invalid length.
     *
     * @throws IllegalArgumentException if pixels is negative or above 1,000
     */
    public Shift {
        if (pixels < 0 || pixels > LONGEST) {
            throw new IllegalArgumentException(
                    "Shift: pixels must be from 0 to " + LONGEST + ", got " + pixels + ".");
        }
    }

    @Override
    public void move(Motion motion, RandomGenerator random) {
        int dx = random.nextInt(-pixels, pixels + 1);
        int dy = random.nextInt(-pixels, pixels + 1);
        motion.shift(dx, dy);
    }
}
