package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import java.util.List;
import java.util.function.Predicate;

/** Wrong answers to the question which rule a printed result comes from; no hint tells which of the three is wrong. */
enum WhichRuleMisconception implements Explanation {
    ONE_RULE(
            "one rule for all three. No single rule gives all three printed results: look for each of"
                    + " them, digit by digit, in both rows of the table",
            PrintedRules::areOneRule),
    EXCHANGED(
            "the two names were exchanged. Simultaneous: every gradient from the old weights."
                    + " Sequential: w5 to w8 have moved before the blame comes back along them",
            PrintedRules::areExchanged),
    DIGITS_NOT_COMPARED(
            "at least one was chosen by a few digits. Compare all that are printed, and look at one"
                    + " update earlier too: who counts from 0 prints the update before",
            rules -> !rules.areRight());

    private final String hint;
    private final Predicate<PrintedRules> test;

    WhichRuleMisconception(String hint, Predicate<PrintedRules> test) {
        this.hint = hint;
        this.test = test;
    }

    @Override
    public String about() {
        return PrintedRules.FIRST_ERROR;
    }

    @Override
    public String hint() {
        return hint;
    }

    /** Needs all three: none is looked at alone. */
    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        List<String> rules =
                observations.stream()
                        .filter(seen -> seen.reply() instanceof Reply.Returned)
                        .map(seen -> (String) ((Reply.Returned) seen.reply()).value())
                        .toList();
        return rules.size() == 3
                && test.test(new PrintedRules(rules.get(0), rules.get(1), rules.get(2)));
    }
}
