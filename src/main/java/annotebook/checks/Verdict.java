package annotebook.checks;

import java.util.List;

/**
 * What the checks of one exercise say.
 *
 * @param exercise its id
 * @param tests its tests, in the order in which the student reads them
 */
public record Verdict(String exercise, List<TestVerdict> tests) {

    /** Keeps the tests as they are now. */
    public Verdict {
        tests = List.copyOf(tests);
    }

    /** The points of the tests that passed. */
    public int points() {
        return tests.stream().mapToInt(TestVerdict::points).sum();
    }

    /** The points of all tests. */
    public int outOf() {
        return tests.stream().mapToInt(TestVerdict::outOf).sum();
    }

    /** Whether every test passed. */
    public boolean passed() {
        return tests.stream().allMatch(test -> test.failure() == null);
    }
}
