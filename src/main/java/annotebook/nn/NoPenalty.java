package annotebook.nn;

import annotebook.matrix.Block;

/** No regularisation. */
public record NoPenalty() implements Regularizer {

    @Override
    public double penalty(Block Theta) {
        return 0;
    }

    @Override
    public void addGradient(Block Theta, double c, Block target, Rows rows) {
        // the gradient of 0
    }
}
