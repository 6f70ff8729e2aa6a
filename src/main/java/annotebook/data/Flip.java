package annotebook.data;

import java.util.random.RandomGenerator;

/**
 * Mirrors an image left to right, one time out of two.
 *
 * <p>Right for photographs; a mirrored digit is not a digit.
 */
public record Flip() implements Expansion {

    @Override
    public void move(Motion motion, RandomGenerator random) {
        if (random.nextBoolean()) {
            motion.flip();
        }
    }
}
