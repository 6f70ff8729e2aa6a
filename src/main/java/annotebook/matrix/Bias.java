package annotebook.matrix;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** The bias unit a₀ = 1, put in front of a layer's activations and taken away again. */
public final class Bias {

    private Bias() {}

    /** (1, a₁, …, aₛ): the bias unit in front; s entries give s + 1. */
    public static RealVector withBias(RealVector a) {
        return new ArrayRealVector(new double[] {1}, a.toArray());
    }

    /** [1 A]: a column of ones in front, one bias unit per example; m x s gives m x (s + 1). */
    public static RealMatrix withBias(RealMatrix A) {
        RealMatrix biased =
                MatrixUtils.createRealMatrix(A.getRowDimension(), A.getColumnDimension() + 1);
        biased.setColumnVector(0, new ArrayRealVector(A.getRowDimension(), 1));
        biased.setSubMatrix(A.getData(), 0, 1);
        return biased;
    }

    /**
     * A without its column 0: undoes {@link #withBias(RealMatrix)}; m x (s + 1) gives m x s.
     *
     * @throws IllegalArgumentException if A has one column only
     */
    public static RealMatrix withoutBias(RealMatrix A) {
        if (A.getColumnDimension() == 1) {
            throw new IllegalArgumentException(
                    "withoutBias: %s has the bias column and no other. Was it dropped before?"
                            .formatted(Shapes.shape(A)));
        }
        return A.getSubMatrix(0, A.getRowDimension() - 1, 1, A.getColumnDimension() - 1);
    }
}
