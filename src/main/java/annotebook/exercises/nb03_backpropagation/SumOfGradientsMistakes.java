package annotebook.exercises.nb03_backpropagation;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.ofOne;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.scaled;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.sum;

import annotebook.checks.Mistake;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to add up the gradients of all examples, or to add up none. */
class SumOfGradientsMistakes {

    @Mistake("this is Delta, the sum over the examples, m times too large: D = Delta / m")
    static List<RealMatrix> notDivided(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(X.getRowDimension(), RIGHT.of(X, Y, Thetas));
    }

    @Mistake("every entry is 0: nothing was added to Delta yet")
    static List<RealMatrix> nothingAdded(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(0, Thetas);
    }

    @Mistake("it was divided by m twice: once, at the end, after the loop over the examples")
    static List<RealMatrix> dividedTwice(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(1.0 / X.getRowDimension(), RIGHT.of(X, Y, Thetas));
    }

    @Mistake("it was divided by 2m: there is no 1/2 in this cost, so D = Delta / m")
    static List<RealMatrix> dividedByTwoM(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(0.5, RIGHT.of(X, Y, Thetas));
    }

    @Mistake("every entry is 0: 1 / m with a whole m is 0 in Java, write 1.0 / m")
    static List<RealMatrix> integerDivision(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(1 / X.getRowDimension(), notDivided(X, Y, Thetas));
    }

    @Mistake("it was divided by the number of columns: m is the number of examples, the rows of X")
    static List<RealMatrix> dividedByColumns(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(1.0 / X.getColumnDimension(), notDivided(X, Y, Thetas));
    }

    @Mistake(
            "the accumulators were divided within the loop over the examples, so the early ones"
                    + " shrink again and again: divide once, after the loop")
    static List<RealMatrix> dividedInLoop(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        List<RealMatrix> Delta = scaled(0, Thetas);
        for (int i = 0; i < X.getRowDimension(); i++) {
            Delta = scaled(1.0 / X.getRowDimension(), sum(Delta, ofOne(i, X, Y, Thetas)));
        }
        return Delta;
    }

    @Mistake("only the last example counts: add to Delta, Delta = Delta + ..., do not replace it")
    static List<RealMatrix> lastExample(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(1.0 / X.getRowDimension(), lastExampleUndivided(X, Y, Thetas));
    }

    @Mistake("this is the last example's gradient alone: add up all in Delta, then divide by m")
    static List<RealMatrix> lastExampleUndivided(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return ofOne(X.getRowDimension() - 1, X, Y, Thetas);
    }

    @Mistake("only the first example counts: does the loop over the examples go on to m?")
    static List<RealMatrix> firstExample(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(1.0 / X.getRowDimension(), ofOne(0, X, Y, Thetas));
    }

    @Mistake("this is the first example's gradient alone: does the method return in the loop?")
    static List<RealMatrix> firstExampleUndivided(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return ofOne(0, X, Y, Thetas);
    }

    @Mistake("the last example is missing: the loop over the examples ends one too early")
    static List<RealMatrix> oneTooFew(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return sum(RIGHT.of(X, Y, Thetas), scaled(-1, lastExample(X, Y, Thetas)));
    }

    @Mistake("the first example is missing: the loop over the examples begins at 0")
    static List<RealMatrix> firstSkipped(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return sum(
                RIGHT.of(X, Y, Thetas), scaled(-1.0 / X.getRowDimension(), ofOne(0, X, Y, Thetas)));
    }

    @Mistake("these are the Thetas themselves: wanted are their gradients")
    static List<RealMatrix> weights(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(1, Thetas);
    }
}
