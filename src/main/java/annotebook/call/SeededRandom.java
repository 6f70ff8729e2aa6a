package annotebook.call;

/**
 * Stands for {@code new java.util.Random(seed)} among the arguments of a call: the generator itself is
 * made where the student's code runs.
 *
 * @param seed its seed, used for nothing else
 */
public record SeededRandom(long seed) {}
