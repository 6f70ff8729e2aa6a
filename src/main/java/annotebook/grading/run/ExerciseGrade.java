package annotebook.grading.run;

import annotebook.checks.Verdict;

/**
 * What one exercise earned.
 *
 * <pre>
 *   points = min(points of the visible checks, points of the hidden checks)
 * </pre>
 *
 * Both kinds of checks add up to the points of the exercise, so neither can be passed for the other.
 *
 * @param exercise its id
 * @param visible what the checks that the student has say, on inputs that the student has not
 * @param hidden what the instructor's checks say
 */
public record ExerciseGrade(String exercise, Verdict visible, Verdict hidden) {

    /** The points that count. */
    public int points() {
        return Math.min(visible.points(), hidden.points());
    }

    /** The points that there were to win. */
    public int outOf() {
        return Math.min(visible.outOf(), hidden.outOf());
    }

    /** Whether every check of both kinds passed. */
    public boolean passed() {
        return visible.passed() && hidden.passed();
    }
}
