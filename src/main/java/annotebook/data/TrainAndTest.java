package annotebook.data;

/**
 * A whole data set, in the two parts that its authors made.
 *
 * @param train what a network may learn from; split it for validation
 * @param test what it is judged by, once, at the very end
 */
public record TrainAndTest(Images train, Images test) {}
