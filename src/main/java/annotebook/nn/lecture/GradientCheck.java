package annotebook.nn.lecture;

import annotebook.matrix.Arithmetic;
import annotebook.matrix.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Gradients by differences of J, to be compared with those of backpropagation. */
public final class GradientCheck {

    private GradientCheck() {}

    /**
     * The gradient of J by two-sided differences, one weight at a time.
     *
     * <pre>
     *   ∂J/∂θ ≈ (J(θ + ε) − J(θ − ε)) / (2ε)
     * </pre>
     *
     * @param J the cost as a function of all Thetas
     * @param epsilon ε &gt; 0; 1e-5 leaves about ten right digits
     * @throws IllegalArgumentException if epsilon is not a finite number &gt; 0
     */
    public static Gradients numericalGradients(
            ToDoubleFunction<List<RealMatrix>> J, List<RealMatrix> Thetas, double epsilon) {
        List<RealMatrix> D = new ArrayList<>();
        for (int l = 1; l <= Thetas.size(); l++) {
            int index = l - 1;
            D.add(
                    numericalGradient(
                            Theta -> J.applyAsDouble(replaced(Thetas, index, Theta)),
                            Thetas.get(index),
                            epsilon));
        }
        return new Gradients(D);
    }

    /**
     * The gradient of J with respect to one Theta by two-sided differences; Theta is left as it came.
     *
     * @return a matrix of the size of Theta
     * @throws IllegalArgumentException if epsilon is not a finite number &gt; 0
     */
    public static RealMatrix numericalGradient(
            ToDoubleFunction<RealMatrix> J, RealMatrix Theta, double epsilon) {
        if (!(epsilon > 0 && Double.isFinite(epsilon))) {
            throw new IllegalArgumentException(
                    "gradient check: epsilon must be a finite number > 0, got " + epsilon + ".");
        }
        RealMatrix moved = Theta.copy();
        RealMatrix D = Theta.copy();
        for (int i = 0; i < D.getRowDimension(); i++) {
            for (int j = 0; j < D.getColumnDimension(); j++) {
                double theta = Theta.getEntry(i, j);
                moved.setEntry(i, j, theta + epsilon);
                double above = J.applyAsDouble(moved);
                moved.setEntry(i, j, theta - epsilon);
                double below = J.applyAsDouble(moved);
                moved.setEntry(i, j, theta);
                D.setEntry(i, j, (above - below) / (2 * epsilon));
            }
        }
        return D;
    }

    /**
     * How far two gradients are apart, whatever their size: 0 is equal, 1 is opposite.
     *
     * <pre>
     *   ‖numerical − analytic‖ / (‖numerical‖ + ‖analytic‖)      Frobenius norms; 0 for two zeros
     * </pre>
     *
     * @throws IllegalArgumentException if shapes differ
     */
    public static double relativeError(RealMatrix numerical, RealMatrix analytic) {
        Shapes.requireSame("relative error", numerical, analytic);
        double apart = Arithmetic.minus(numerical, analytic).getFrobeniusNorm();
        return apart == 0 ? 0 : apart / size(numerical, analytic);
    }

    /**
     * The first wrong entry that backpropagation comes to, or nothing if all layers are right.
     *
     * <p>Layers are searched from the last to the first, as backpropagation goes: a mistake in one
     * spoils those before it, so the last wrong layer is where to look. A layer is wrong when its
     * {@link #relativeError} is above the tolerance (or not a number).
     *
     * @param tolerance 1e-7, say
     * @throws IllegalArgumentException if the gradients belong to networks of different shapes
     */
    public static Optional<WrongEntry> firstWrong(
            Gradients numerical, Gradients analytic, double tolerance) {
        if (numerical.D().size() != analytic.D().size()) {
            throw new IllegalArgumentException(
                    "gradient check: %d and %d layers of gradients, wanted the same number."
                            .formatted(numerical.D().size(), analytic.D().size()));
        }
        for (int l = numerical.D().size(); l >= 1; l--) {
            if (!(relativeError(numerical.D(l), analytic.D(l)) <= tolerance)) {
                return Optional.of(firstWrongOf(l, numerical.D(l), analytic.D(l), tolerance));
            }
        }
        return Optional.empty();
    }

    private static WrongEntry firstWrongOf(
            int layer, RealMatrix numerical, RealMatrix analytic, double tolerance) {
        int cols = analytic.getColumnDimension();
        int last = analytic.getRowDimension() * cols - 1;
        RealMatrix apart = Arithmetic.minus(numerical, analytic);
        // Were no entry above this, the norm of them all would be within tolerance
        double limit = tolerance * size(numerical, analytic) / Math.sqrt(last + 1.0);
        int e = 0;
        while (e < last && isWithin(limit, apart.getEntry(e / cols, e % cols))) {
            e++;
        }
        int i = e / cols;
        int j = e % cols;
        return new WrongEntry(layer, i, j, numerical.getEntry(i, j), analytic.getEntry(i, j));
    }

    /** The limit of a layer that holds a NaN is itself NaN: only entries that are not finite break it. */
    private static boolean isWithin(double limit, double apart) {
        return Double.isFinite(apart) && !(Math.abs(apart) > limit);
    }

    private static double size(RealMatrix numerical, RealMatrix analytic) {
        return numerical.getFrobeniusNorm() + analytic.getFrobeniusNorm();
    }

    private static List<RealMatrix> replaced(List<RealMatrix> Thetas, int index, RealMatrix Theta) {
        List<RealMatrix> replaced = new ArrayList<>(Thetas);
        replaced.set(index, Theta);
        return replaced;
    }
}
