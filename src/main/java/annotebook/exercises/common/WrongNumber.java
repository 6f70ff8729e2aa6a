package annotebook.exercises.common;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import java.util.List;
import java.util.function.DoublePredicate;

/** A wrong number in a variable, told by the number itself. */
public interface WrongNumber extends Explanation {

    /** Which numbers it is. */
    DoublePredicate test();

    @Override
    default boolean explains(List<Observation> observations, List<Observation> exercise) {
        return observations.stream()
                .map(Observation::reply)
                .anyMatch(
                        reply ->
                                reply instanceof Reply.Returned returned
                                        && returned.value() instanceof Double number
                                        && test().test(number));
    }
}
