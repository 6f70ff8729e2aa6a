package annotebook.data;

import java.util.random.RandomGenerator;

/**
 * A way to expand the training data: a small random motion that leaves a picture what it is.
 *
 * <p>Several in a row are put together to one {@link Motion} before a pixel is read, so that an image is
 * sampled once whatever their number.
 */
public sealed interface Expansion permits Flip, Rotation, Shift {

    /** Draws how far to go, from this source of randomness alone, and moves on from where the motion stands. */
    void move(Motion motion, RandomGenerator random);
}
