package annotebook.exercises.nb08_improving_learning;

import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.times;

import annotebook.matrix.Bias;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** What L1 and L2 ask of a Theta, by which the student's are judged. */
final class WeightPenalty {

    private WeightPenalty() {}

    /** lambda/(2m) times the sum of all squares, the bias columns left out. */
    static double l2(List<RealMatrix> Thetas, double lambda, int m) {
        double squares =
                Thetas.stream().mapToDouble(Theta -> sum(withoutBias(Theta), t -> t * t)).sum();
        return lambda / (2 * m) * squares;
    }

    /** lambda/m Theta, with zeros in the bias column. */
    static RealMatrix l2Gradient(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(lambda / m, Theta));
    }

    /** lambda/m sign(theta), with zeros in the bias column. */
    static RealMatrix l1Gradient(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, map(Theta, theta -> lambda / m * Math.signum(theta)));
    }

    /** A copy with zeros in this column. */
    static RealMatrix withoutColumn(int column, RealMatrix gradient) {
        RealMatrix copy = gradient.copy();
        for (int i = 0; i < copy.getRowDimension(); i++) {
            copy.setEntry(i, column, 0);
        }
        return copy;
    }

    /** f of each entry, added up. */
    static double sum(RealMatrix A, DoubleUnaryOperator f) {
        double sum = 0;
        for (double[] row : A.getData()) {
            for (double entry : row) {
                sum += f.applyAsDouble(entry);
            }
        }
        return sum;
    }

    static RealMatrix withoutBias(RealMatrix Theta) {
        return Bias.withoutBias(Theta);
    }
}
