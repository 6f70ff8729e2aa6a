package annotebook.crooked.matrix;

/** Draws the glove that wears it. */
final class Hand {

    Glove glove() {
        return new Glove();
    }
}
