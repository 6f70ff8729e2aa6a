package annotebook.exercises.nb10_cifar10;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.List;
import java.util.function.DoublePredicate;

/** Accuracies on 50 images that are not 1, and what is behind them. */
final class OverfitSmallMistakes {

    private OverfitSmallMistakes() {}

    @Mistake(
            "the variable is still 0: train on the 50 images, and put the accuracy that came of it"
                    + " into it")
    static double notSet() {
        return 0;
    }

    @Mistake("this is in per cent: a share runs from 0 to 1")
    static double perCent() {
        return 100;
    }

    @Mistake("this is how many are right: divide by 50")
    static double count() {
        return 50;
    }

    @Symptom(
            "an accuracy is at most 1: did the cost get into the variable? Take"
                    + " epoch.training().accuracy()")
    static boolean cost(List<Observation> calls) {
        return is(calls, share -> share > 1);
    }

    @Symptom(
            "this is hardly better than guessing, 0.1. Is it the network that was trained? If so: are the"
                    + " images standardised, and alpha neither tiny nor huge? Look at J over the epochs")
    static boolean guessing(List<Observation> calls) {
        return is(calls, share -> isOfFifty(share) && share > 0 && share <= 0.25);
    }

    @Symptom(
            "not by heart yet: train for more epochs, with a larger alpha or more hidden units, and"
                    + " without dropout, penalty or expansion, which are there to hinder just this")
    static boolean notYet(List<Observation> calls) {
        return is(calls, share -> isOfFifty(share) && share > 0.25 && share < 1);
    }

    @Symptom(
            "no number of 50 images gives this share. Is it J, or the accuracy on other images? Take"
                    + " epoch.training().accuracy(), of the 50 images that were trained on")
    static boolean notOfFifty(List<Observation> calls) {
        return is(calls, share -> !isOfFifty(share) && share > 0 && share < 1);
    }

    private static boolean isOfFifty(double share) {
        return Math.abs(50 * share - Math.rint(50 * share)) < 1e-6;
    }

    private static boolean is(List<Observation> calls, DoublePredicate test) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && returned.value() instanceof Double share
                                        && test.test(share));
    }
}
