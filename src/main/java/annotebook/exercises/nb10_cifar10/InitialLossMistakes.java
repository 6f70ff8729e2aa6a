package annotebook.exercises.nb10_cifar10;

import static annotebook.exercises.nb10_cifar10.ExpectCifar10.LOSS_TOLERANCE;

import annotebook.checks.Mistake;

/** Numbers that are not the cost of a network that knows nothing, and where they come from. */
final class InitialLossMistakes {

    private InitialLossMistakes() {}

    @Mistake(
            value = "the sign is wrong: log 0.1 is negative, and the cost is minus it",
            tolerance = LOSS_TOLERANCE)
    static double sign() {
        return Math.log(0.1);
    }

    @Mistake(
            value = "this is the logarithm to the base 10: the cost counts in nats, by Math.log",
            tolerance = LOSS_TOLERANCE)
    static double baseTen() {
        return -Math.log10(0.1);
    }

    @Mistake(
            value =
                    "this is the logarithm to the base 2, in bits: the cost counts in nats, by"
                            + " Math.log",
            tolerance = LOSS_TOLERANCE)
    static double baseTwo() {
        return Math.log(10) / Math.log(2);
    }

    @Mistake(
            value =
                    "this is the cost of ten sigmoids that all say 0.5: a softmax says 0.1 ten"
                            + " times, and only the output of the truth pays",
            tolerance = LOSS_TOLERANCE)
    static double tenSigmoids() {
        return 10 * Math.log(2);
    }

    @Mistake(value = "this is log 2, for two classes: here are ten", tolerance = LOSS_TOLERANCE)
    static double oneSigmoid() {
        return Math.log(2);
    }

    @Mistake(
            value = "this is the share of the truth, 1/10: the cost is minus its logarithm",
            tolerance = LOSS_TOLERANCE)
    static double share() {
        return 1.0 / 10;
    }

    @Mistake(
            value = "this is how many guesses are wrong, 0.9: wanted is the cost, -log 0.1",
            tolerance = LOSS_TOLERANCE)
    static double accuracy() {
        return 1 - 1.0 / 10;
    }

    @Mistake(
            value = "this lets all ten outputs pay: y is 1 at the truth alone, so only it pays",
            tolerance = LOSS_TOLERANCE)
    static double sumOverOutputs() {
        return -10 * Math.log(0.1);
    }

    @Mistake(
            value =
                    "the nine other outputs pay here too, -log(1 - 0.1) each, as sigmoids would: with a"
                            + " softmax only the output of the truth pays",
            tolerance = LOSS_TOLERANCE)
    static double othersPayToo() {
        return -Math.log(0.1) - 9 * Math.log(0.9);
    }

    @Mistake("2.3 is cut too short: write four digits behind the point, or the formula")
    static double twoDigits() {
        return 2.3;
    }

    @Mistake(
            value = "this was divided by ten: J is a mean over examples, not over outputs",
            tolerance = LOSS_TOLERANCE)
    static double averageOverOutputs() {
        return Math.log(10) / 10;
    }

    @Mistake(
            value = "this is log 4, for the four classes of notebook 09: here are ten",
            tolerance = LOSS_TOLERANCE)
    static double fourClasses() {
        return Math.log(4);
    }

    @Mistake(
            value = "the variable is still 0: give it a value, and run its cell",
            tolerance = LOSS_TOLERANCE)
    static double notSet() {
        return 0;
    }
}
