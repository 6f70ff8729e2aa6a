package annotebook.training;

/** A rule for the learning rate α while training goes on. */
public sealed interface Schedule permits ConstantRate, StepDecay, CosineDecay, OneCycle {

    /**
     * α at a moment of the run.
     *
     * <p>A run of T updates asks for progress k / (T − 1) before update k = 0, …, T − 1; a run that is limited
     * by time asks for the share of the time that has passed.
     *
     * @param progress from 0 (first update) to 1 (last); above 1 counts as 1
     * @throws IllegalArgumentException if progress is negative or NaN
     */
    double rate(double progress);
}
