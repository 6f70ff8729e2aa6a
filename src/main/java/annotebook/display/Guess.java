package annotebook.display;

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
        int best = 0;
        for (int k = 1; k < h.getDimension(); k++) {
            best = h.getEntry(k) > h.getEntry(best) ? k : best;
        }
        return best;
    }
}
