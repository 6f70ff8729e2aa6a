package annotebook.checks;

import java.util.List;

/** What may explain a failed test: when it does, the student reads its hint. */
public sealed interface Explanation permits KnownMistake, KnownSymptom {

    /** The name of the method that makes it, or looks for it. */
    String name();

    /** What to tell the student. */
    String hint();

    /**
     * Whether this is how the student's results came about.
     *
     * @param test the calls of the failed test
     * @param exercise the calls of all tests of the exercise
     */
    boolean explains(List<Observation> test, List<Observation> exercise);
}
