package annotebook.grading.run;

import annotebook.checks.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;

/**
 * What one exercise earned.
 *
 * <pre>
 *   points = min(points of the visible checks, points of the hidden checks)
 * </pre>
 *
 * Both kinds of checks add up to the points of the exercise, so passing one kind cannot replace the other.
 *
 * @param exercise its id
 * @param visible the result of the checks that the student has, on inputs that the student does not have
 * @param hidden what the instructor's checks say
 * @param through the earlier exercises through whose wrong answers alone it fails; none where it passes, or is
 *     wrong in itself
 * @param given whether the instructor gives all points where it fails only so; the ledger never says so
 */
public record ExerciseGrade(
        String exercise,
        Verdict visible,
        Verdict hidden,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
                List<String> through,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean given) {

    /** A grade that other answers have nothing to do with. */
    public ExerciseGrade(String exercise, Verdict visible, Verdict hidden) {
        this(exercise, visible, hidden, List.of(), false);
    }

    /** Keeps the list as it is now. */
    public ExerciseGrade {
        through = List.copyOf(through);
    }

    /** The same of an exercise that fails only through others. */
    ExerciseGrade failingThrough(Collection<String> exercises) {
        return new ExerciseGrade(exercise, visible, hidden, List.copyOf(exercises), given);
    }

    /** The same with all points, if it fails only through others. */
    ExerciseGrade withFollowOnGiven() {
        return new ExerciseGrade(exercise, visible, hidden, through, !through.isEmpty());
    }

    /** The points that count. */
    public int points() {
        return given ? outOf() : Math.min(visible.points(), hidden.points());
    }

    /** The points that could be earned. */
    public int outOf() {
        return Math.min(visible.outOf(), hidden.outOf());
    }

    /** Whether every check of both kinds passed. */
    public boolean passed() {
        return visible.passed() && hidden.passed();
    }

    /** {@code fails only through your sigmoid}, and whether its points were given; empty where that is not so. */
    public String followOn() {
        if (through.isEmpty()) {
            return "";
        }
        return "fails only through your "
                + String.join(" and ", through)
                + (given ? ": its points were given all the same" : "");
    }
}
