package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Bias.withBias;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for putting the bias unit in front. */
public enum BiasMisconception implements Misconception {
    AT_END(
            vector(
                    "the bias unit stands at the end: a_0 = 1 comes first, because column 0 of Theta"
                            + " belongs to it",
                    a -> a.append(1))),
    MISSING(vector("the bias unit was not added: s entries must give s + 1", a -> a)),
    ZERO(vector("the entry in front is 0; the bias unit is always 1", a -> front(a, 0))),
    OVERWRITTEN(
            vector(
                    "a_1 was overwritten by the bias unit: the result must be one entry longer",
                    a -> first(a, 1))),
    TWICE(vector("the bias unit was added twice", a -> withBias(withBias(a)))),

    COLUMN_AT_END(
            matrix(
                    "the column of ones stands at the end: it comes first, because column 0 of Theta"
                            + " belongs to the bias unit",
                    A -> beside(A, ones(A)))),
    COLUMN_MISSING(matrix("the column of ones was not added: s columns must give s + 1", A -> A)),
    COLUMN_OF_ZEROS(
            matrix(
                    "column 0 is still 0: a new matrix is full of zeros, and the bias unit is 1",
                    A -> columnOfZeros(A, 0))),
    ONE_BIAS_ONLY(
            matrix(
                    "only row 0 has its bias unit: every row is an example and needs its own 1",
                    A -> columnOfZeros(A, 1))),
    ROW_OF_ONES(
            matrix(
                    "this puts a row of ones on top. Rows are examples here: each needs a 1 in its"
                            + " column 0",
                    A -> withBias(A.transpose()).transpose())),
    COLUMN_OVERWRITTEN(
            matrix(
                    "column 0 of A was overwritten: the result must be one column wider",
                    BiasMisconception::columnOverwritten)),
    COLUMN_TWICE(matrix("the column of ones was added twice", A -> withBias(withBias(A))));

    private final WrongWay wrongWay;

    BiasMisconception(WrongWay wrongWay) {
        this.wrongWay = wrongWay;
    }

    private static WrongWay vector(String hint, UnaryOperator<RealVector> wrong) {
        return new WrongWay(
                "withBias", hint, seen -> wrong.apply(seen.argument(0, RealVector.class)));
    }

    private static WrongWay matrix(String hint, UnaryOperator<RealMatrix> wrong) {
        return new WrongWay(
                "withBiasColumn", hint, seen -> wrong.apply(seen.argument(0, RealMatrix.class)));
    }

    private static RealVector front(RealVector a, double value) {
        return new ArrayRealVector(new double[] {value}, a.toArray());
    }

    private static RealVector first(RealVector a, double value) {
        RealVector changed = a.copy();
        changed.setEntry(0, value);
        return changed;
    }

    private static RealMatrix ones(RealMatrix A) {
        return MatrixUtils.createRealMatrix(A.getRowDimension(), 1).scalarAdd(1);
    }

    /** [A B], one beside the other. */
    public static RealMatrix beside(RealMatrix A, RealMatrix B) {
        RealMatrix both =
                MatrixUtils.createRealMatrix(
                        A.getRowDimension(), A.getColumnDimension() + B.getColumnDimension());
        both.setSubMatrix(A.getData(), 0, 0);
        both.setSubMatrix(B.getData(), 0, A.getColumnDimension());
        return both;
    }

    private static RealMatrix columnOfZeros(RealMatrix A, double corner) {
        RealMatrix both = beside(MatrixUtils.createRealMatrix(A.getRowDimension(), 1), A);
        both.setEntry(0, 0, corner);
        return both;
    }

    private static RealMatrix columnOverwritten(RealMatrix A) {
        RealMatrix changed = A.copy();
        changed.setColumnMatrix(0, ones(A));
        return changed;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
