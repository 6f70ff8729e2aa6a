package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import java.util.List;
import java.util.Locale;

/**
 * The update rules that a student names for the three printed results that follow from no other row.
 *
 * @param firstError behind the printed error after 1 update
 * @param finalError behind the printed error after 10,000 updates
 * @param outputs behind the printed outputs after 10,000 updates
 */
record PrintedRules(String firstError, String finalError, String outputs) {

    static final String FIRST_ERROR = "ruleOfFirstError";
    static final String FINAL_ERROR = "ruleOfFinalError";
    static final String OUTPUTS = "ruleOfOutputs";

    static final String SIMULTANEOUS = "simultaneous";
    static final String SEQUENTIAL = "sequential";

    private static final PrintedRules RIGHT =
            new PrintedRules(SEQUENTIAL, SIMULTANEOUS, SEQUENTIAL);

    /** Case and spaces do not matter. */
    PrintedRules {
        firstError = plain(firstError);
        finalError = plain(finalError);
        outputs = plain(outputs);
    }

    /** Reads the variables; a {@link Mismatch} when one of them names no rule. */
    static PrintedRules of(Student student) {
        return new PrintedRules(
                named(student, FIRST_ERROR), named(student, FINAL_ERROR), named(student, OUTPUTS));
    }

    boolean areRight() {
        return equals(RIGHT);
    }

    boolean areOneRule() {
        return firstError.equals(finalError) && finalError.equals(outputs);
    }

    /** Whether the two names are used the wrong way round. */
    boolean areExchanged() {
        return equals(new PrintedRules(SIMULTANEOUS, SEQUENTIAL, SIMULTANEOUS));
    }

    private static String named(Student student, String variable) {
        String rule = student.text(variable);
        if (!List.of(SIMULTANEOUS, SEQUENTIAL).contains(plain(rule))) {
            throw new Mismatch(
                    variable + " names no rule",
                    '"' + rule + '"',
                    "\"simultaneous\" or \"sequential\"");
        }
        return rule;
    }

    private static String plain(String rule) {
        return rule.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
