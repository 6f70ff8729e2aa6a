package annotebook.exercises.nb10_cifar10;

import annotebook.exercises.common.WrongNumber;
import java.util.function.DoublePredicate;

/** Accuracies on 50 images that are not 1, and what is behind them. */
enum SmallAccuracyMisconception implements WrongNumber {
    NOT_SET(
            "the variable is still 0: train on the 50 images, and put the accuracy that came of it"
                    + " into it",
            share -> share == 0),
    PER_CENT("this is in per cent: a share runs from 0 to 1", share -> share == 100),
    COUNT("this is how many are right: divide by 50", share -> share == 50),
    COST(
            "an accuracy is at most 1: did the cost get into the variable? Take"
                    + " epoch.training().accuracy()",
            share -> share > 1),
    GUESSING(
            "this is hardly better than guessing, 0.1: nothing is learnt. Are the images"
                    + " standardised, and alpha neither tiny nor huge? Look at J over the epochs",
            share -> share > 0 && share <= 0.25),
    NOT_YET(
            "not by heart yet: train for more epochs, with a larger alpha or more hidden units, and"
                    + " without dropout, penalty or expansion, which are there to hinder just this",
            share -> share > 0.25 && share < 1);

    private final String hint;
    private final DoublePredicate test;

    SmallAccuracyMisconception(String hint, DoublePredicate test) {
        this.hint = hint;
        this.test = test;
    }

    @Override
    public String about() {
        return ExpectCifar10.SMALL_ACCURACY;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public DoublePredicate test() {
        return test;
    }
}
