package annotebook.data;

import java.util.random.RandomGenerator;

/**
 * Turns an image about its centre by an angle drawn uniformly from −degrees to degrees.
 *
 * @param degrees the largest angle, from 0 to 180; 10 to 15 do not change what a picture shows
 */
public record Rotation(double degrees) implements Expansion {

    /**
     * Refuses an invalid angle.
     *
     * @throws IllegalArgumentException if degrees is negative, above 180 or NaN
     */
    public Rotation {
        if (!(degrees >= 0 && degrees <= 180)) {
            throw new IllegalArgumentException(
                    "Rotation: degrees must be from 0 to 180, got " + degrees + ".");
        }
    }

    @Override
    public void move(Motion motion, RandomGenerator random) {
        motion.rotate((2 * random.nextDouble() - 1) * degrees);
    }
}
