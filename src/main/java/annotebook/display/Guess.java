package annotebook.display;

import annotebook.matrix.ArgMax;
import org.apache.commons.math3.linear.RealVector;

/**
 * What a network said about one image.
 *
 * @param image the image; its caption is not shown
 * @param h the probability of each class
 * @param truth the class that it is
 */
public record Guess(Tile image, RealVector h, int truth) {

    /** The class with the largest probability, the first if several. */
    int said() {
        return ArgMax.of(h.toArray());
    }
}
