package annotebook.checks;

/**
 * Stands for {@code new java.util.Random(seed)} among the arguments of a {@link Call}: the generator
 * itself is made where the student's code runs.
 *
 * @param seed its seed, used for nothing else
 */
public record SeededRandom(long seed) {}
