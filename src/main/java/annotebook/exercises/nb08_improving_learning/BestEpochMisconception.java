package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.Arrays;

/** Wrong ways known for early stopping. */
enum BestEpochMisconception implements Misconception {
    NEVER_STOPS(
            "patience was not used: this is the best of all epochs, and training had stopped before"
                    + " it came to that one",
            (v, patience) -> best(v, v.length)),
    EPOCH_OF_STOP(
            "this is the epoch at which training stops: return the best one seen until then",
            (v, patience) -> end(v, patience) - 1),
    LAST_OF_TIES(
            "of equal values the first counts: an epoch is better only if it is larger, with >, not"
                    + " >=",
            BestEpochMisconception::lastOfTies),
    TIES_ARE_PATIENT(
            "an equal value is no better one: it must not set the count of patience back",
            BestEpochMisconception::patientWithTies),
    ONE_TOO_EARLY(
            "training stops one epoch too early: only after `patience` epochs without a better one",
            (v, patience) -> patience == 1 ? 0 : best(v, end(v, patience - 1))),
    ONE_TOO_LATE(
            "training stops one epoch too late: after `patience` epochs without a better one, so"
                    + " with >=, not >",
            (v, patience) -> best(v, end(v, patience + 1))),
    AGAINST_THE_ONE_BEFORE(
            "each value is compared with the one before: compare it with the best so far",
            BestEpochMisconception::untilItFalls),
    NOT_IN_A_ROW(
            "epochs without a better one are counted over the whole run: begin to count anew at"
                    + " each better one",
            BestEpochMisconception::countedInAll),
    FROM_ONE(
            "epochs are counted from 0, like the places of the array: do not add 1",
            (v, patience) -> best(v, end(v, patience)) + 1),
    SMALLEST(
            "this looks for the smallest value: the largest accuracy is the best",
            (v, patience) -> {
                double[] turned = Arrays.stream(v).map(x -> -x).toArray();
                return best(turned, end(turned, patience));
            }),
    LAST("this is the last epoch of all: return the best one", (v, patience) -> v.length - 1),
    FIRST(
            "this is epoch 0, whatever came: remember the epoch of each better value",
            (v, patience) -> 0);

    /** From the values and the patience to an epoch. */
    private interface Way {
        int of(double[] v, int patience);
    }

    private final WrongWay wrongWay;

    BestEpochMisconception(String hint, Way way) {
        this.wrongWay =
                new WrongWay(
                        "bestEpoch",
                        hint,
                        seen ->
                                way.of(
                                        seen.argument(0, double[].class),
                                        seen.argument(1, Integer.class)));
    }

    /** The first of the largest among the first n. */
    static int best(double[] v, int n) {
        int best = 0;
        for (int epoch = 1; epoch < n; epoch++) {
            best = v[epoch] > v[best] ? epoch : best;
        }
        return best;
    }

    /** How many epochs are done when training stops. */
    static int end(double[] v, int patience) {
        int best = 0;
        for (int epoch = 0; epoch < v.length; epoch++) {
            best = v[epoch] > v[best] ? epoch : best;
            if (epoch - best >= patience) {
                return epoch + 1;
            }
        }
        return v.length;
    }

    private static int lastOfTies(double[] v, int patience) {
        int best = 0;
        for (int epoch = 0; epoch < v.length; epoch++) {
            best = v[epoch] >= v[best] ? epoch : best;
            if (epoch - best >= patience) {
                return best;
            }
        }
        return best;
    }

    private static int patientWithTies(double[] v, int patience) {
        int best = 0;
        int waited = 0;
        for (int epoch = 1; epoch < v.length && waited < patience; epoch++) {
            waited = v[epoch] >= v[best] ? 0 : waited + 1;
            best = v[epoch] > v[best] ? epoch : best;
        }
        return best;
    }

    private static int untilItFalls(double[] v, int patience) {
        int waited = 0;
        int best = 0;
        for (int epoch = 1; epoch < v.length && waited < patience; epoch++) {
            waited = v[epoch] > v[epoch - 1] ? 0 : waited + 1;
            best = v[epoch] > v[best] ? epoch : best;
        }
        return best;
    }

    private static int countedInAll(double[] v, int patience) {
        int waited = 0;
        int best = 0;
        for (int epoch = 1; epoch < v.length && waited < patience; epoch++) {
            if (v[epoch] > v[best]) {
                best = epoch;
            } else {
                waited++;
            }
        }
        return best;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
