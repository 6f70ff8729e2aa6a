package annotebook.checks;

import org.jspecify.annotations.Nullable;

/**
 * What one test says.
 *
 * @param name what it looks at
 * @param outOf what passing it is worth
 * @param failure why it failed; null when it passed
 * @param measured how good the network was that it had trained; null when it had none
 */
public record TestVerdict(
        String name, int outOf, @Nullable Failure failure, @Nullable Measured measured) {

    /** A test that has nothing trained. */
    public TestVerdict(String name, int outOf, @Nullable Failure failure) {
        this(name, outOf, failure, null);
    }

    /**
     * Why a test failed. What does not apply is empty.
     *
     * @param sentence what was wrong
     * @param input the arguments of the call
     * @param got what came
     * @param wanted what was wanted
     * @param mistake the name of the {@link Mistake} that explains it
     * @param hint what to look at
     * @param points what it earned all the same; 0 but where points are given in parts
     */
    public record Failure(
            String sentence,
            String input,
            String got,
            String wanted,
            String mistake,
            String hint,
            int points) {}

    /** All, or what the failure left of them: nothing as a rule. */
    public int points() {
        return failure == null ? outOf : failure.points();
    }
}
