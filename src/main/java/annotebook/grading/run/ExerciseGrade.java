package annotebook.grading.run;

import annotebook.checks.Verdict;

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
 */
public record ExerciseGrade(String exercise, Verdict visible, Verdict hidden) {

    /** The points that count. */
    public int points() {
        return Math.min(visible.points(), hidden.points());
    }

    /** The points that could be earned. */
    public int outOf() {
        return Math.min(visible.outOf(), hidden.outOf());
    }

    /** Whether every check of both kinds passed. */
    public boolean passed() {
        return visible.passed() && hidden.passed();
    }
}
