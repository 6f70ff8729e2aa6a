package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Observation;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Costs of entries, added up over rows and columns. */
final class SoftmaxCosts {

    private SoftmaxCosts() {}

    /** J, from the logarithm of a product that may be too small. */
    static double ofProduct(Observation call) {
        RealMatrix H = call.argument(0, RealMatrix.class);
        double all = Math.exp(-sum(H, call.argument(1, RealMatrix.class), SoftmaxCosts::cost));
        return -Math.log(all) / H.getRowDimension();
    }

    static double cost(double h, double y) {
        return -y * Math.log(h);
    }

    static double mean(RealMatrix H, RealMatrix Y, DoubleBinaryOperator ofEntry) {
        return sum(H, Y, ofEntry) / H.getRowDimension();
    }

    static double sum(RealMatrix H, RealMatrix Y, DoubleBinaryOperator ofEntry) {
        return sum(H, Y, H.getColumnDimension(), ofEntry);
    }

    static double sum(RealMatrix H, RealMatrix Y, int columns, DoubleBinaryOperator ofEntry) {
        double sum = 0;
        for (int i = 0; i < H.getRowDimension(); i++) {
            for (int k = 0; k < columns; k++) {
                sum += ofEntry.applyAsDouble(H.getEntry(i, k), Y.getEntry(i, k));
            }
        }
        return sum;
    }

    static double last(RealMatrix M) {
        return M.getEntry(M.getRowDimension() - 1, M.getColumnDimension() - 1);
    }
}
