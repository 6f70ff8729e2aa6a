package annotebook.checks;

import java.util.List;

/**
 * A named wrong way to do an exercise, with the hint that it deserves.
 *
 * <p>It explains a failure when it would have given the student's own results on all inputs of the
 * failed test. The constants of a notebook's misconceptions are an enum that implements this.
 */
public interface Misconception extends Explanation {

    /** The wrong way, with what it is about and the words for it. */
    WrongWay wrongWay();

    @Override
    default String about() {
        return wrongWay().about();
    }

    @Override
    default String hint() {
        return wrongWay().hint();
    }

    /** How near the student's results are to be, as in {@link Values#agree}. */
    default double tolerance() {
        return Expect.TOLERANCE;
    }

    @Override
    default boolean explains(List<Observation> observations, List<Observation> exercise) {
        List<Observation> relevant =
                observations.stream()
                        .filter(o -> o.call().signature().name().equals(about()))
                        .toList();
        return !relevant.isEmpty() && relevant.stream().allMatch(this::reproduces);
    }

    private boolean reproduces(Observation observation) {
        Object imagined;
        try {
            imagined = wrongWay().result().apply(observation);
        } catch (RuntimeException e) {
            return observation.reply() instanceof Reply.Failed failed
                    && failed.equals(ThrownReply.of(e));
        }
        return observation.reply() instanceof Reply.Returned returned
                && Values.agree(imagined, returned.value(), tolerance());
    }
}
