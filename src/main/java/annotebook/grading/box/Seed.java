package annotebook.grading.box;

/**
 * A {@code java.util.Random} that is yet to be made, where the student's code runs.
 *
 * @param seed its seed
 */
public record Seed(long seed) {}
