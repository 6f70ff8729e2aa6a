package annotebook.crooked.matrix;

/** Fits the hand that draws it. */
final class Glove {

    Hand hand() {
        return new Hand();
    }
}
