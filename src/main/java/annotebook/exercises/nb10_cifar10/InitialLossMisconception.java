package annotebook.exercises.nb10_cifar10;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;

/** Numbers that are not the cost of a network that knows nothing, and where they come from. */
enum InitialLossMisconception implements Misconception {
    SIGN("the sign is wrong: log 0.1 is negative, and the cost is minus it", Math.log(0.1)),
    BASE_TEN(
            "this is the logarithm to the base 10: the cost counts in nats, by Math.log",
            Math.log10(10)),
    BASE_TWO(
            "this is the logarithm to the base 2, in bits: the cost counts in nats, by Math.log",
            Math.log(10) / Math.log(2)),
    TEN_SIGMOIDS(
            "this is the cost of ten sigmoids that all say 0.5: a softmax says 0.1 ten times, and"
                    + " only the output of the truth pays",
            10 * Math.log(2)),
    ONE_SIGMOID("this is log 2, for two classes: here are ten", Math.log(2)),
    SHARE("this is the share of the truth, 1/10: the cost is minus its logarithm", 0.1),
    ACCURACY("this is how many guesses are wrong, 0.9: wanted is the cost, -log 0.1", 0.9),
    SUM_OVER_OUTPUTS(
            "this lets all ten outputs pay: y is 1 at the truth alone, so only it pays",
            10 * Math.log(10)),
    AVERAGE_OVER_OUTPUTS(
            "this was divided by ten: J is a mean over examples, not over outputs",
            Math.log(10) / 10),
    FOUR_CLASSES("this is log 4, for the four classes of notebook 09: here are ten", Math.log(4)),
    NOT_SET("the variable is still 0: give it a value, and run its cell", 0);

    private final WrongWay wrongWay;

    InitialLossMisconception(String hint, double number) {
        this.wrongWay = new WrongWay(ExpectCifar10.INITIAL_LOSS, hint, seen -> number);
    }

    @Override
    public double tolerance() {
        return ExpectCifar10.LOSS_TOLERANCE;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
