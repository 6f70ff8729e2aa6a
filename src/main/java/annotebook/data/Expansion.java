package annotebook.data;

import java.util.random.RandomGenerator;

/**
 * A way to expand the training data: a small random motion that does not change what the picture shows.
 *
 * <p>Several in a row are combined into one {@link Motion} before a pixel is read, so that an image is sampled
 * only once.
 */
public sealed interface Expansion permits Flip, Rotation, Shift {

    /** Draws how far to move, from this source of randomness alone, and adds that to the motion. */
    void move(Motion motion, RandomGenerator random);
}
