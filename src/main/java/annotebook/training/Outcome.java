package annotebook.training;

/** Why training ended. */
public enum Outcome {
    /** All epochs that were asked for are done. */
    FINISHED,

    /** The validation accuracy had not risen for the number of epochs that {@link EarlyStopping} waits. */
    EARLY_STOPPING,

    /** The cell was interrupted; what was learnt by then is kept. */
    INTERRUPTED,

    /** The time for training is used up. */
    TIME_IS_UP,

    /** The cost or a weight became NaN or infinite. */
    DIVERGED
}
