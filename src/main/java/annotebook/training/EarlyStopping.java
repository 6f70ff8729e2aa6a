package annotebook.training;

/**
 * The rule that ends training when the validation accuracy has not improved for a while.
 *
 * <p>Among equal accuracies the first counts as the best: an epoch is better only if its accuracy is
 * larger than all before.
 *
 * @param patience how many epochs in a row may bring nothing better
 */
public record EarlyStopping(int patience) {

    /**
     * Refuses to stop before anything could have improved.
     *
     * @throws IllegalArgumentException if patience is below 1
     */
    public EarlyStopping {
        if (patience < 1) {
            throw new IllegalArgumentException(
                    "EarlyStopping: patience must be >= 1 epoch, got " + patience + ".");
        }
    }

    /**
     * The index, from 0, of the best accuracy seen before training stopped.
     *
     * <p>Epochs after the stop are ignored, however good they are.
     *
     * @param validationAccuracy one entry for each epoch, from 0 to 1
     * @throws IllegalArgumentException if there is no entry, or it reaches one that is NaN
     */
    public int bestEpoch(double... validationAccuracy) {
        if (validationAccuracy.length == 0) {
            throw new IllegalArgumentException(
                    "early stopping: no validation accuracy, wanted that of one epoch or more.");
        }
        int best = 0;
        for (int epoch = 0; epoch < validationAccuracy.length; epoch++) {
            requireNumber(validationAccuracy[epoch], epoch);
            if (validationAccuracy[epoch] > validationAccuracy[best]) {
                best = epoch;
            }
            if (epoch - best >= patience) {
                return best;
            }
        }
        return best;
    }

    /**
     * Whether training has to stop after the last of these epochs, or should have stopped before.
     *
     * @param validationAccuracy one entry for each epoch so far; none means go on
     * @throws IllegalArgumentException if it reaches one that is NaN
     */
    public boolean stopsAfter(double... validationAccuracy) {
        return validationAccuracy.length > 0
                && validationAccuracy.length - 1 - bestEpoch(validationAccuracy) >= patience;
    }

    private static void requireNumber(double accuracy, int epoch) {
        if (Double.isNaN(accuracy)) {
            throw new IllegalArgumentException(
                    "early stopping: the validation accuracy of epoch %d (from 0) is NaN. Give training a validation set."
                            .formatted(epoch));
        }
    }
}
