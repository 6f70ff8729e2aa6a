package annotebook.training;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * What a training run did, epoch by epoch, and why it ended.
 *
 * @param epochs in their order
 * @param outcome why training ended
 * @param sentence the same for a reader, with the numbers that belong to it
 */
public record History(List<Epoch> epochs, Outcome outcome, String sentence) {

    /**
     * Keeps its own copy of the list.
     *
     * @throws IllegalArgumentException if an epoch does not come after the one before it
     */
    public History {
        epochs = List.copyOf(epochs);
        for (int i = 1; i < epochs.size(); i++) {
            requireLater(epochs.get(i - 1).number(), epochs.get(i).number());
        }
    }

    /**
     * The epoch with the best validation accuracy, the first if several; without a validation set the
     * last epoch.
     *
     * @throws IllegalStateException if there is no epoch: J was not a finite number before the first update
     */
    public Epoch best() {
        if (epochs.isEmpty()) {
            throw new IllegalStateException(
                    "history: no update was made, so no epoch is the best. " + sentence);
        }
        return epochs.stream()
                .filter(epoch -> !Double.isNaN(epoch.validation().accuracy()))
                .reduce((best, next) -> isBetter(next, best) ? next : best)
                .orElse(epochs.get(epochs.size() - 1));
    }

    /** The cost on the training set as training saw it, see {@link Epoch}; one entry per epoch. */
    public double[] J() {
        return column(epoch -> epoch.training().J());
    }

    /** The accuracy on the training set as training saw it, see {@link Epoch}; from 0 to 1, one entry per epoch. */
    public double[] accuracy() {
        return column(epoch -> epoch.training().accuracy());
    }

    /** The cost on the validation set, one entry per epoch; NaN without one. */
    public double[] validationJ() {
        return column(epoch -> epoch.validation().J());
    }

    /** The accuracy on the validation set from 0 to 1, one entry per epoch; NaN without one. */
    public double[] validationAccuracy() {
        return column(epoch -> epoch.validation().accuracy());
    }

    /** α, the learning rate, one entry per epoch. */
    public double[] alpha() {
        return column(Epoch::alpha);
    }

    /** The seconds since training began, one entry per epoch; NaN if there was no clock. */
    public double[] seconds() {
        return column(Epoch::seconds);
    }

    /** A number of each epoch, for what has no accessor of its own: {@code column(Epoch::updates)}. */
    public double[] column(ToDoubleFunction<Epoch> number) {
        return epochs.stream().mapToDouble(number).toArray();
    }

    /**
     * One row per epoch: {@code epoch}, {@code updates}, {@code alpha}, {@code J}, {@code accuracy}; then
     * {@code validation J}, {@code validation accuracy} and {@code seconds}, if they were measured.
     */
    public Table table() {
        Table table =
                Table.create(
                        "Training",
                        IntColumn.create("epoch", epochs.stream().mapToInt(Epoch::number)),
                        LongColumn.create("updates", epochs.stream().mapToLong(Epoch::updates)),
                        DoubleColumn.create("alpha", alpha()),
                        DoubleColumn.create("J", J()),
                        DoubleColumn.create("accuracy", accuracy()));
        if (epochs.stream().anyMatch(epoch -> epoch.validation().isPresent())) {
            table.addColumns(
                    DoubleColumn.create("validation J", validationJ()),
                    DoubleColumn.create("validation accuracy", validationAccuracy()));
        }
        if (epochs.stream().anyMatch(epoch -> !Double.isNaN(epoch.seconds()))) {
            table.addColumns(DoubleColumn.create("seconds", seconds()));
        }
        return table;
    }

    private static boolean isBetter(Epoch one, Epoch other) {
        return one.validation().accuracy() > other.validation().accuracy();
    }

    private static void requireLater(int before, int number) {
        if (number <= before) {
            throw new IllegalArgumentException(
                    "History: epoch %d comes after epoch %d, wanted a larger number."
                            .formatted(number, before));
        }
    }
}
