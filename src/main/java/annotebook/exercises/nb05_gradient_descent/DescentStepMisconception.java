package annotebook.exercises.nb05_gradient_descent;

import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for one step of gradient descent. */
enum DescentStepMisconception implements Misconception {
    UPHILL(
            "this goes uphill: the gradient points to where J grows, so subtract alpha D",
            (Theta, D, alpha) -> plus(Theta, times(alpha, D))),
    NO_ALPHA(
            "alpha is missing: it says how long the step is", (Theta, D, alpha) -> minus(Theta, D)),
    STEP_ALONE(
            "this is the step alone, - alpha D: it starts from Theta, so Theta - alpha D",
            (Theta, D, alpha) -> times(-alpha, D)),
    STEP_ALONE_UPHILL(STEP_ALONE.hint(), (Theta, D, alpha) -> times(alpha, D)),
    EXCHANGED(
            "Theta and D are exchanged: alpha multiplies D, and that is subtracted from Theta",
            (Theta, D, alpha) -> minus(D, times(alpha, Theta))),
    ALPHA_OVER_ALL(
            "alpha multiplies Theta too: only the gradient is scaled, Theta - alpha D",
            (Theta, D, alpha) -> times(alpha, minus(Theta, D))),
    DIVIDED(
            "the gradient was divided by alpha: multiply it",
            (Theta, D, alpha) -> minus(Theta, times(1 / alpha, D))),
    NOT_MOVED(
            "these are the old weights: subtract and scalarMultiply return new matrices, and what"
                    + " they return must be used",
            (Theta, D, alpha) -> Theta),
    BIAS_LEFT(
            "column 0 was not moved: bias weights learn like all others",
            (Theta, D, alpha) -> {
                RealMatrix next = minus(Theta, times(alpha, D));
                next.setColumnMatrix(0, Theta.getColumnMatrix(0));
                return next;
            }),
    LAST_LAYER_LEFT(
            "the last Theta did not move: does the loop end one too early?",
            seen -> {
                List<RealMatrix> next = right(seen);
                return IntStream.range(0, next.size())
                        .mapToObj(l -> l + 1 < next.size() ? next.get(l) : list(seen, 0).get(l))
                        .toList();
            }),
    LAST_LAYER_MISSING(
            "the list lacks its last layer: does the loop end one too early?",
            seen -> right(seen).subList(0, list(seen, 0).size() - 1)),
    FIRST_LAYER_ONLY(
            "only the first layer is in the list: every Theta has its own D",
            seen -> right(seen).subList(0, 1)),
    FIRST_D_FOR_ALL(
            "every layer was moved by the first D: Theta of layer l goes with D of layer l",
            seen ->
                    list(seen, 0).stream()
                            .map(Theta -> minus(Theta, times(alpha(seen), list(seen, 1).get(0))))
                            .toList()),
    TOO_LONG(
            "the list is too long: new matrices were added to the old ones, instead of to an empty"
                    + " list",
            seen -> {
                List<RealMatrix> both = new ArrayList<>(list(seen, 0));
                both.addAll(right(seen));
                return both;
            }),

    /** The right way, so that it explains only results that are right but for the old weights. */
    ARGUMENTS_CHANGED(
            "the old weights were changed on the way: leave list and matrices as they came, and put"
                    + " new matrices into a new list",
            DescentStepMisconception::right);

    /** What becomes of one Theta. */
    private interface Move {
        RealMatrix of(RealMatrix Theta, RealMatrix D, double alpha);
    }

    private final WrongWay wrongWay;

    DescentStepMisconception(String hint, Move move) {
        this(hint, seen -> moved(seen, move));
    }

    DescentStepMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("step", hint, result);
    }

    private static List<RealMatrix> right(Observation seen) {
        return moved(seen, (Theta, D, alpha) -> minus(Theta, times(alpha, D)));
    }

    private static List<RealMatrix> moved(Observation seen, Move move) {
        List<RealMatrix> Thetas = list(seen, 0);
        List<RealMatrix> D = list(seen, 1);
        return IntStream.range(0, Thetas.size())
                .mapToObj(l -> move.of(Thetas.get(l), D.get(l), alpha(seen)))
                .toList();
    }

    @SuppressWarnings("unchecked") // the signature says what the list holds
    private static List<RealMatrix> list(Observation seen, int index) {
        return (List<RealMatrix>) seen.argument(index, List.class);
    }

    private static double alpha(Observation seen) {
        return seen.argument(2, Double.class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
