package annotebook.exercises.nb04_gradient_checking;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.lecture.ForwardPass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to repair suspect C, and the suspect as it was. */
enum RepairMisconception implements Misconception {
    NOT_REPAIRED(
            "this is suspect C as it was: its bug is still in",
            (blame, l, pass) -> slope(first(blame), l, pass)),
    BIAS_ENTRY_KEPT(
            "all entries of Theta^T delta were kept: the one of the bias unit, at index 0, is to go",
            (blame, l, pass) -> {
                hadamard(blame.getRowVector(0), sigmoidGradient(pass.z(l).getRowVector(0)));
                return blame; // never: the sizes do not fit
            }),
    BIAS_ADDED_TO_SLOPE(
            "a bias unit was added to z so that the sizes fit: z has none, drop entry 0 of"
                    + " Theta^T delta instead",
            (blame, l, pass) -> {
                RealMatrix D = times(0, transpose(pass.z(l)).multiply(withBias(pass.a(l - 1))));
                return plus(D, times(0, transpose(blame).multiply(withBias(pass.a(l - 1)))));
            }),
    SLOPE_LOST("the slope g'(z) is missing now: C had it right", (blame, l, pass) -> last(blame)),
    SLOPE_AT_A(
            "the slope is taken at a now: g'(z), with z as it came in",
            (blame, l, pass) -> hadamard(last(blame), sigmoidGradient(pass.a(l)))),
    OUTPUT_WITH_SLOPE(
            "the delta of the output is a − y for this cost, without g'(z): C had it right",
            (blame, l, pass) -> slope(last(blame), l, pass),
            true,
            false),
    MEAN_LOST(
            "the division by m is gone: C had it right",
            (blame, l, pass) -> slope(last(blame), l, pass),
            false,
            true);

    /** The delta of layer l from Theta^T delta of the layer after it, a row an example. */
    private interface Hidden {
        RealMatrix delta(RealMatrix blame, int l, ForwardPass pass);
    }

    private final WrongWay wrongWay;
    private final Hidden hidden;
    private final boolean outputSlope;
    private final boolean sum;

    RepairMisconception(String hint, Hidden hidden) {
        this(hint, hidden, false, false);
    }

    @SuppressWarnings("unchecked") // the signature says what the list holds
    RepairMisconception(String hint, Hidden hidden, boolean outputSlope, boolean sum) {
        this.wrongWay =
                new WrongWay(
                        "fixedBackpropagation",
                        hint,
                        seen ->
                                gradients(
                                        seen.argument(0, RealMatrix.class),
                                        seen.argument(1, RealMatrix.class),
                                        (List<RealMatrix>) seen.argument(2, List.class)));
        this.hidden = hidden;
        this.outputSlope = outputSlope;
        this.sum = sum;
    }

    private static RealMatrix first(RealMatrix A) {
        return A.getSubMatrix(0, A.getRowDimension() - 1, 0, A.getColumnDimension() - 2);
    }

    private static RealMatrix last(RealMatrix A) {
        return A.getSubMatrix(0, A.getRowDimension() - 1, 1, A.getColumnDimension() - 1);
    }

    private static RealMatrix slope(RealMatrix A, int l, ForwardPass pass) {
        return hadamard(A, sigmoidGradient(pass.z(l)));
    }

    private List<RealMatrix> gradients(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        ForwardPass pass = ForwardPass.of(X, Thetas);
        RealMatrix delta = minus(pass.h(), Y);
        delta = outputSlope ? slope(delta, pass.layers(), pass) : delta;
        Deque<RealMatrix> D = new ArrayDeque<>();
        for (int l = Thetas.size(); l >= 1; l--) {
            double share = sum ? 1 : 1.0 / X.getRowDimension();
            D.addFirst(times(share, times(transpose(delta), withBias(pass.a(l)))));
            if (l > 1) {
                delta = hidden.delta(times(delta, Thetas.get(l - 1)), l, pass);
            }
        }
        return List.copyOf(D);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
