package annotebook.checks;

import org.jspecify.annotations.Nullable;

/**
 * What one test says.
 *
 * @param name what it looks at
 * @param outOf what passing it is worth
 * @param failure why it failed; null when it passed
 */
public record TestVerdict(String name, int outOf, @Nullable Failure failure) {

    /**
     * Why a test failed. What does not apply is empty.
     *
     * @param sentence what was wrong
     * @param input the arguments of the call
     * @param got what came
     * @param wanted what was wanted
     * @param misconception the name of the {@link Misconception} that explains it
     * @param hint what to look at
     */
    public record Failure(
            String sentence,
            String input,
            String got,
            String wanted,
            String misconception,
            String hint) {}

    /** All or nothing. */
    public int points() {
        return failure == null ? outOf : 0;
    }
}
