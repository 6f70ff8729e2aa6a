package annotebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The loop that a student writes on the matrices of Commons Math: {@code CommonsMathLoop FOLDER double
 * time|check}.
 *
 * <p>Too slow for an epoch: it is timed over a few batches, after a few that warm it up, and its rate is
 * taken for that of the whole.
 */
final class CommonsMathLoop {

    private static final int WARM_UP = 3;
    private static final int TIMED = 5;

    private final Task task;
    private final List<RealMatrix> Thetas;
    private final List<RealMatrix> velocities = new ArrayList<>();

    private CommonsMathLoop(Task task) {
        this.task = task;
        Thetas = new ArrayList<>();
        for (RealMatrix Theta : task.Thetas()) {
            Thetas.add(MatrixUtils.createRealMatrix(Theta.getData()));
            velocities.add(
                    MatrixUtils.createRealMatrix(
                            Theta.getRowDimension(), Theta.getColumnDimension()));
        }
    }

    public static void main(String[] args) throws IOException {
        Mode mode = Mode.of(args[2]);
        CommonsMathLoop loop = new CommonsMathLoop(Task.read(Path.of(args[0]), mode));
        double[] numbers = mode == Mode.CHECK ? loop.costs() : loop.rate();
        System.out.println(new Result("training, " + args[1], "Commons Math", numbers));
    }

    private double[] costs() {
        double[] J = new double[task.settings().steps()];
        for (int k = 0; k < J.length; k++) {
            // In this order: the step changes the weights
            J[k] = penalty() + step(0);
        }
        return J;
    }

    private double[] rate() {
        for (int k = 0; k < WARM_UP; k++) {
            step(k);
        }
        long start = System.nanoTime();
        for (int k = 0; k < TIMED; k++) {
            step(WARM_UP + k);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new double[] {TIMED * task.settings().batch() / seconds};
    }

    /** One step with one batch; J before it, without penalty. */
    private double step(int batch) {
        int m = task.settings().batch();
        double[][] x = new double[m][task.examples().inputs()];
        double[][] y = new double[m][task.examples().outputs()];
        for (int i = 0; i < m; i++) {
            task.examples().input(batch * m + i, x[i]);
            task.examples().target(batch * m + i, y[i]);
        }
        List<RealMatrix> A = forward(MatrixUtils.createRealMatrix(x));
        RealMatrix H = A.remove(A.size() - 1);
        RealMatrix Y = MatrixUtils.createRealMatrix(y);
        update(gradients(A, H.subtract(Y)));
        return cost(H, Y);
    }

    /** The activations of every layer: with their bias column, but for the last. */
    private List<RealMatrix> forward(RealMatrix X) {
        List<RealMatrix> A = new ArrayList<>(List.of(withBias(X)));
        for (int l = 0; l < Thetas.size(); l++) {
            RealMatrix Z = A.get(l).multiply(Thetas.get(l).transpose());
            boolean isLast = l == Thetas.size() - 1;
            A.add(isLast ? softmax(Z) : withBias(map(Z, z -> Math.max(0, z))));
        }
        return A;
    }

    private List<RealMatrix> gradients(List<RealMatrix> A, RealMatrix outputDelta) {
        List<RealMatrix> D = new ArrayList<>();
        RealMatrix delta = outputDelta;
        for (int l = Thetas.size() - 1; l >= 0; l--) {
            double m = delta.getRowDimension();
            D.add(0, delta.transpose().multiply(A.get(l)).scalarMultiply(1 / m));
            if (l > 0) {
                delta = hiddenDelta(delta.multiply(Thetas.get(l)), A.get(l));
            }
        }
        return D;
    }

    private void update(List<RealMatrix> D) {
        double alpha = task.settings().alpha();
        double decay = task.lambda() / task.examples().size();
        for (int l = 0; l < Thetas.size(); l++) {
            RealMatrix penalty = withoutBias(Thetas.get(l)).scalarMultiply(decay);
            RealMatrix gradient = D.get(l).add(withColumn(0, penalty));
            RealMatrix v =
                    velocities
                            .get(l)
                            .scalarMultiply(task.settings().momentum())
                            .subtract(gradient.scalarMultiply(alpha));
            velocities.set(l, v);
            Thetas.set(l, Thetas.get(l).add(v));
        }
    }

    private double penalty() {
        double squares =
                Thetas.stream()
                        .map(CommonsMathLoop::withoutBias)
                        .mapToDouble(w -> Math.pow(w.getFrobeniusNorm(), 2))
                        .sum();
        return task.lambda() / (2 * task.examples().size()) * squares;
    }

    private static RealMatrix hiddenDelta(RealMatrix blame, RealMatrix a) {
        RealMatrix delta = withoutBias(blame);
        for (int i = 0; i < delta.getRowDimension(); i++) {
            for (int j = 0; j < delta.getColumnDimension(); j++) {
                delta.multiplyEntry(i, j, a.getEntry(i, j + 1) > 0 ? 1 : 0);
            }
        }
        return delta;
    }

    private static RealMatrix softmax(RealMatrix Z) {
        RealMatrix H = Z.copy();
        for (int i = 0; i < Z.getRowDimension(); i++) {
            double max = Z.getRowVector(i).getMaxValue();
            H.setRowVector(i, Z.getRowVector(i).map(z -> Math.exp(z - max)));
            H.setRowVector(i, H.getRowVector(i).mapDivide(H.getRowVector(i).getL1Norm()));
        }
        return H;
    }

    private static double cost(RealMatrix H, RealMatrix Y) {
        double sum = 0;
        for (int i = 0; i < H.getRowDimension(); i++) {
            sum -= Math.log(H.getRowVector(i).dotProduct(Y.getRowVector(i)));
        }
        return sum / H.getRowDimension();
    }

    private static RealMatrix withBias(RealMatrix A) {
        return withColumn(1, A);
    }

    private static RealMatrix withColumn(double value, RealMatrix A) {
        int m = A.getRowDimension();
        RealMatrix wider = MatrixUtils.createRealMatrix(m, A.getColumnDimension() + 1);
        wider.setSubMatrix(A.getData(), 0, 1);
        for (int i = 0; i < m; i++) {
            wider.setEntry(i, 0, value);
        }
        return wider;
    }

    private static RealMatrix withoutBias(RealMatrix A) {
        return A.getSubMatrix(0, A.getRowDimension() - 1, 1, A.getColumnDimension() - 1);
    }

    private static RealMatrix map(RealMatrix A, DoubleUnaryOperator f) {
        RealMatrix mapped = A.copy();
        mapped.walkInOptimizedOrder(
                new DefaultRealMatrixChangingVisitor() {
                    @Override
                    public double visit(int row, int column, double value) {
                        return f.applyAsDouble(value);
                    }
                });
        return mapped;
    }
}
