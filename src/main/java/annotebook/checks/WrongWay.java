package annotebook.checks;

import java.util.function.Function;

/**
 * What a {@link Misconception} knows of a wrong way to do an exercise.
 *
 * @param about the method or variable it is about
 * @param hint what to tell the student
 * @param result what this way gives for the observed call; throws what it would throw
 */
public record WrongWay(String about, String hint, Function<Observation, Object> result) {}
