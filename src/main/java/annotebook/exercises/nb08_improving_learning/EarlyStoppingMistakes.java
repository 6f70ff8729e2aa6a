package annotebook.exercises.nb08_improving_learning;

import static annotebook.exercises.nb08_improving_learning.ExpectStopping.best;
import static annotebook.exercises.nb08_improving_learning.ExpectStopping.end;

import annotebook.checks.Mistake;
import java.util.Arrays;

/** Wrong ways known for early stopping. */
final class EarlyStoppingMistakes {

    private static final String TOO_EARLY =
            "training stops one epoch too early: only after `patience` epochs without a better one";

    private static final String EPOCH_OF_STOP =
            "this is the epoch at which training stops: return the best one seen until then";

    private EarlyStoppingMistakes() {}

    @Mistake(
            "patience was not used: this is the best of all epochs, and training had stopped"
                    + " before it came to that one")
    static int neverStops(double[] validationAccuracy, int patience) {
        return best(validationAccuracy, validationAccuracy.length);
    }

    @Mistake(EPOCH_OF_STOP)
    static int epochOfStop(double[] validationAccuracy, int patience) {
        return end(validationAccuracy, patience) - 1;
    }

    /** And right where training does not stop. */
    @Mistake(EPOCH_OF_STOP)
    static int epochOfStopElseBest(double[] validationAccuracy, int patience) {
        int end = end(validationAccuracy, patience);
        int best = best(validationAccuracy, end);
        return end - 1 - best >= patience ? end - 1 : best;
    }

    @Mistake(
            "this counts `patience` epochs back from the last one, which is right only where training"
                    + " stops: remember the best epoch itself")
    static int backFromEnd(double[] validationAccuracy, int patience) {
        return Math.max(0, end(validationAccuracy, patience) - 1 - patience);
    }

    /** Wherever the threshold is. */
    @Mistake(
            "small gains were not counted: an epoch is better if its value is larger, however little")
    static int smallGainsMissed(double[] validationAccuracy, int patience) {
        int best = 0;
        for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
            if (validationAccuracy[epoch] > validationAccuracy[best] + 0.01) {
                best = epoch;
            } else if (epoch - best >= patience) {
                return best;
            }
        }
        return best;
    }

    @Mistake(
            "of equal values the first counts: an epoch is better only if it is larger, with >,"
                    + " not >=")
    static int lastOfTies(double[] validationAccuracy, int patience) {
        int best = 0;
        for (int epoch = 1; epoch < validationAccuracy.length; epoch++) {
            if (validationAccuracy[epoch] >= validationAccuracy[best]) {
                best = epoch;
            } else if (epoch - best >= patience) {
                return best;
            }
        }
        return best;
    }

    @Mistake("an equal value is no better one: it must not set the count of patience back")
    static int tiesArePatient(double[] validationAccuracy, int patience) {
        int best = 0;
        int waited = 0;
        for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
            waited = validationAccuracy[epoch] >= validationAccuracy[best] ? 0 : waited + 1;
            best = validationAccuracy[epoch] > validationAccuracy[best] ? epoch : best;
        }
        return best;
    }

    @Mistake(TOO_EARLY)
    static int oneTooEarly(double[] validationAccuracy, int patience) {
        // who asks only after an epoch that was no better stops at none before it
        return best(validationAccuracy, end(validationAccuracy, Math.max(1, patience - 1)));
    }

    @Mistake(TOO_EARLY)
    static int oneTooEarlyAtOnce(double[] validationAccuracy, int patience) {
        return best(validationAccuracy, end(validationAccuracy, patience - 1));
    }

    @Mistake(
            "training stops one epoch too late: after `patience` epochs without a better one, so"
                    + " with >=, not >")
    static int oneTooLate(double[] validationAccuracy, int patience) {
        return best(validationAccuracy, end(validationAccuracy, patience + 1));
    }

    @Mistake("each value is compared with the one before: compare it with the best so far")
    static int againstTheOneBefore(double[] validationAccuracy, int patience) {
        int best = 0;
        int waited = 0;
        for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
            waited = validationAccuracy[epoch] > validationAccuracy[epoch - 1] ? 0 : waited + 1;
            best = validationAccuracy[epoch] > validationAccuracy[best] ? epoch : best;
        }
        return best;
    }

    @Mistake(
            "epochs without a better one are counted over the whole run: begin to count anew at"
                    + " each better one")
    static int notInARow(double[] validationAccuracy, int patience) {
        int best = 0;
        int waited = 0;
        for (int epoch = 1; epoch < validationAccuracy.length && waited < patience; epoch++) {
            if (validationAccuracy[epoch] > validationAccuracy[best]) {
                best = epoch;
            } else {
                waited++;
            }
        }
        return best;
    }

    @Mistake("epochs are counted from 0, like the places of the array: do not add 1")
    static int fromOne(double[] validationAccuracy, int patience) {
        return best(validationAccuracy, end(validationAccuracy, patience)) + 1;
    }

    @Mistake("this looks for the smallest value: the largest accuracy is the best")
    static int smallest(double[] validationAccuracy, int patience) {
        double[] turned = Arrays.stream(validationAccuracy).map(value -> -value).toArray();
        return best(turned, end(turned, patience));
    }

    @Mistake("this is the last epoch of all: return the best one")
    static int last(double[] validationAccuracy, int patience) {
        return validationAccuracy.length - 1;
    }

    @Mistake("this is epoch 0, whatever came: remember the epoch of each better value")
    static int first(double[] validationAccuracy, int patience) {
        return 0;
    }
}
