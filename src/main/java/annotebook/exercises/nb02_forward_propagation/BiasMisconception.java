package annotebook.exercises.nb02_forward_propagation;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** What notebook 03 still takes from here; to be deleted with its enum. */
public final class BiasMisconception {

    private BiasMisconception() {}

    /** [A B], one beside the other. */
    public static RealMatrix beside(RealMatrix A, RealMatrix B) {
        RealMatrix both =
                MatrixUtils.createRealMatrix(
                        A.getRowDimension(), A.getColumnDimension() + B.getColumnDimension());
        both.setSubMatrix(A.getData(), 0, 0);
        both.setSubMatrix(B.getData(), 0, A.getColumnDimension());
        return both;
    }
}
