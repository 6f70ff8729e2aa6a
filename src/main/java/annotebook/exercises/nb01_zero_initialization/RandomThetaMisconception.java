package annotebook.exercises.nb01_zero_initialization;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.SeededRandom;
import annotebook.checks.WrongWay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Wrong ways to draw random weights.
 *
 * <p>Entries may be drawn in any order. So a wrong formula is known by its numbers, drawn from the
 * same seed and put where the student has the number of the same rank; and a wrong loop by what it
 * leaves of the student's own numbers.
 */
enum RandomThetaMisconception implements Misconception {
    TRANSPOSED(
            "rows and columns are exchanged: the matrix has rows x cols entries",
            RandomThetaMisconception::exchanged),
    ONE_NUMBER(
            "all entries are the same number: call random.nextDouble() anew for each entry, inside"
                    + " both loops",
            changed(Theta -> filled(Theta, (i, j) -> Theta.getEntry(0, 0)))),
    ONE_ROW(
            "all rows are the same, so the hidden units would be identical: draw anew for each"
                    + " entry, not once for each column",
            changed(Theta -> filled(Theta, (i, j) -> Theta.getEntry(0, j)))),
    ONE_COLUMN(
            "all entries of a row are the same: draw anew for each entry, not once for each row",
            changed(Theta -> filled(Theta, (i, j) -> Theta.getEntry(i, 0)))),
    BIAS_ZERO(
            "column 0 was left at 0: here the bias weights are drawn like all others",
            changed(Theta -> filled(Theta, (i, j) -> j == 0 ? 0 : Theta.getEntry(i, j)))),
    LAST_ROW_ZERO(
            "the last row was left at 0: i runs from 0 to rows - 1",
            changed(
                    Theta ->
                            filled(
                                    Theta,
                                    (i, j) ->
                                            i == Theta.getRowDimension() - 1
                                                    ? 0
                                                    : Theta.getEntry(i, j)))),
    ENDS_ONLY(
            "only -epsilon and epsilon occur: every number between them must be possible",
            seen ->
                    filled(
                            theta(seen),
                            (i, j) -> Math.copySign(epsilon(seen), theta(seen).getEntry(i, j)))),
    GAUSSIAN(
            "nextGaussian() is not uniform and has no bounds: use nextDouble()",
            drawn((random, epsilon) -> random.nextGaussian() * epsilon)),
    UNIT_INTERVAL(
            "this is nextDouble() itself, from 0 to 1: stretch it to a width of 2 epsilon, then"
                    + " subtract epsilon",
            drawn((random, epsilon) -> random.nextDouble())),
    EPSILON_IGNORED(
            "the entries lie in [-1, 1], whatever epsilon is: multiply by it",
            drawn((random, epsilon) -> 2 * random.nextDouble() - 1)),
    ONLY_POSITIVE(
            "the entries lie in [0, epsilon]: nextDouble() is never negative; stretch it to a width"
                    + " of 2 epsilon, then subtract epsilon",
            drawn((random, epsilon) -> random.nextDouble() * epsilon)),
    NOT_SHIFTED(
            "the entries lie in [0, 2 epsilon]: subtract epsilon",
            drawn((random, epsilon) -> random.nextDouble() * 2 * epsilon)),
    ONLY_NEGATIVE(
            "the entries lie in [-epsilon, 0]: multiply by 2 * epsilon, the width of the interval,"
                    + " before you subtract epsilon",
            drawn((random, epsilon) -> random.nextDouble() * epsilon - epsilon)),
    HALF_WIDTH(
            "the entries lie in [-epsilon/2, epsilon/2]: the interval is 2 epsilon wide",
            drawn((random, epsilon) -> (random.nextDouble() - 0.5) * epsilon)),
    DOUBLE_WIDTH(
            "the entries lie in [-2 epsilon, 2 epsilon]: the interval is 2 epsilon wide, not 4",
            drawn((random, epsilon) -> (2 * random.nextDouble() - 1) * 2 * epsilon));

    private final WrongWay wrongWay;

    RandomThetaMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("randomTheta", hint, result);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }

    /** An entry from its row and column. */
    private interface Entry {
        double at(int row, int column);
    }

    /** The student's own numbers, as this would have left them. */
    private static Function<Observation, Object> changed(UnaryOperator<RealMatrix> change) {
        return seen -> change.apply(theta(seen));
    }

    private static Function<Observation, Object> drawn(ToDoubleBiFunction<Random, Double> formula) {
        return seen -> {
            RealMatrix Theta = theta(seen);
            int cols = Theta.getColumnDimension();
            Random random = new Random(seen.argument(3, SeededRandom.class).seed());
            double[] numbers =
                    DoubleStream.generate(() -> formula.applyAsDouble(random, epsilon(seen)))
                            .limit((long) Theta.getRowDimension() * cols)
                            .sorted()
                            .toArray();
            int[] ranks = ranks(Theta);
            return filled(Theta, (i, j) -> numbers[ranks[i * cols + j]]);
        };
    }

    /** The place of each entry, row by row, in the order of size. */
    private static int[] ranks(RealMatrix Theta) {
        double[] entries = Arrays.stream(Theta.getData()).flatMapToDouble(Arrays::stream).toArray();
        int[] bySize =
                IntStream.range(0, entries.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> entries[k]))
                        .mapToInt(k -> k)
                        .toArray();
        int[] ranks = new int[entries.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[bySize[rank]] = rank;
        }
        return ranks;
    }

    private static RealMatrix exchanged(Observation seen) {
        RealMatrix Theta = theta(seen);
        int rows = seen.argument(0, Integer.class);
        int cols = seen.argument(1, Integer.class);
        boolean fits = Theta.getRowDimension() == cols && Theta.getColumnDimension() == rows;
        return fits ? Theta : new Array2DRowRealMatrix(cols, rows);
    }

    private static RealMatrix filled(RealMatrix shape, Entry entry) {
        RealMatrix Theta = shape.copy();
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            for (int j = 0; j < Theta.getColumnDimension(); j++) {
                Theta.setEntry(i, j, entry.at(i, j));
            }
        }
        return Theta;
    }

    private static RealMatrix theta(Observation seen) {
        if (seen.reply() instanceof Reply.Returned returned
                && returned.value() instanceof RealMatrix Theta) {
            return Theta;
        }
        throw new IllegalStateException("no matrix to compare with");
    }

    private static double epsilon(Observation seen) {
        return seen.argument(2, Double.class);
    }
}
