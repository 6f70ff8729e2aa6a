package annotebook.training;

/**
 * One line of the history of a training run: where it stood after an epoch.
 *
 * @param number how many epochs were done: 1 after the first, 0 for the start weights
 * @param updates how many times the weights had changed
 * @param alpha α of the last update, or of the first for the start weights
 * @param training the score on the training set as training saw it: the mean over the mini-batches, each
 *     with the weights that it met, with dropout and the statistics of the batch; without the penalty
 * @param validation the score on the validation set; {@link Score#NONE} without one
 * @param seconds since training began; NaN if training was given no clock
 */
public record Epoch(
        int number, long updates, double alpha, Score training, Score validation, double seconds) {

    /**
     * Refuses numbers that no run can produce.
     *
     * @throws IllegalArgumentException if number or updates is negative
     */
    public Epoch {
        if (number < 0 || updates < 0) {
            throw new IllegalArgumentException(
                    "Epoch: number and updates must be >= 0, got %d and %d."
                            .formatted(number, updates));
        }
    }
}
