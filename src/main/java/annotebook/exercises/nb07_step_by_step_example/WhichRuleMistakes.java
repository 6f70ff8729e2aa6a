package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.List;
import java.util.function.Predicate;

/** Wrong answers to the question which rule a printed result comes from; no hint tells which of the three is wrong. */
final class WhichRuleMistakes {

    private WhichRuleMistakes() {}

    @Symptom(
            "one rule for all three. No single rule gives all three printed results: look for each of"
                    + " them, digit by digit, in both rows of the table")
    static boolean oneRule(List<Observation> calls) {
        return are(PrintedRules::areOneRule, calls);
    }

    @Symptom(
            "the two names were exchanged. Simultaneous: every gradient from the old weights."
                    + " Sequential: w5 to w8 have moved before the blame comes back along them")
    static boolean exchanged(List<Observation> calls) {
        return are(PrintedRules::areExchanged, calls);
    }

    @Symptom(
            "at least one was chosen by a few digits. Compare all that are printed, and look at one"
                    + " update earlier too: who counts from 0 prints the update before")
    static boolean digitsNotCompared(List<Observation> calls) {
        return are(
                rules -> !rules.areRight() && !rules.areOneRule() && !rules.areExchanged(), calls);
    }

    /** Needs all three: none is looked at alone. */
    private static boolean are(Predicate<PrintedRules> test, List<Observation> calls) {
        List<String> rules =
                calls.stream()
                        .filter(seen -> seen.reply() instanceof Reply.Returned)
                        .map(seen -> (String) ((Reply.Returned) seen.reply()).value())
                        .toList();
        return rules.size() == 3
                && rules.stream().noneMatch(String::isBlank)
                && test.test(new PrintedRules(rules.get(0), rules.get(1), rules.get(2)));
    }
}
