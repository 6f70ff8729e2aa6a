package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.vector;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for putting the bias unit in front. */
final class WithBiasMistakes {

    private static final String OVERWRITTEN =
            "a_1 was overwritten by the bias unit: the result must be one entry longer";

    private static final String COLUMN_OVERWRITTEN =
            "column 0 of A was overwritten: the result must be one column wider";

    private WithBiasMistakes() {}

    @Mistake(
            value =
                    "the bias unit stands at the end: a_0 = 1 comes first, because column 0 of"
                            + " Theta belongs to it",
            of = "withBias")
    static RealVector atEnd(RealVector a) {
        return a.append(1);
    }

    @Mistake(value = "the bias unit was not added: s entries must give s + 1", of = "withBias")
    static RealVector missing(RealVector a) {
        return a;
    }

    @Mistake(value = "the entry in front is 0; the bias unit is always 1", of = "withBias")
    static RealVector zero(RealVector a) {
        return vector(0).append(a);
    }

    @Mistake(value = OVERWRITTEN, of = "withBias")
    static RealVector overwritten(RealVector a) {
        return overwrittenInPlace(a.copy());
    }

    @Mistake(value = OVERWRITTEN, of = "withBias")
    static RealVector overwrittenInPlace(RealVector a) {
        a.setEntry(0, 1);
        return a;
    }

    @Mistake(value = "the bias unit was added twice", of = "withBias")
    static RealVector twice(RealVector a) {
        return withBias(withBias(a));
    }

    @Mistake(
            value =
                    "the column of ones stands at the end: it comes first, because column 0 of"
                            + " Theta belongs to the bias unit",
            of = "withBiasColumn")
    static RealMatrix columnAtEnd(RealMatrix A) {
        RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
        both.setSubMatrix(A.getData(), 0, 0);
        return both;
    }

    @Mistake(
            value = "the column of ones was not added: s columns must give s + 1",
            of = "withBiasColumn")
    static RealMatrix columnMissing(RealMatrix A) {
        return A;
    }

    @Mistake(
            value = "column 0 is still 0: a new matrix is full of zeros, and the bias unit is 1",
            of = "withBiasColumn")
    static RealMatrix columnOfZeros(RealMatrix A) {
        RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 0);
        both.setSubMatrix(A.getData(), 0, 1);
        return both;
    }

    @Mistake(
            value = "only row 0 has its bias unit: every row is an example and needs its own 1",
            of = "withBiasColumn")
    static RealMatrix oneBiasOnly(RealMatrix A) {
        RealMatrix both = columnOfZeros(A);
        both.setEntry(0, 0, 1);
        return both;
    }

    @Mistake(
            value =
                    "this puts a row of ones on top. Rows are examples here: each needs a 1 in its"
                            + " column 0",
            of = "withBiasColumn")
    static RealMatrix rowOfOnes(RealMatrix A) {
        return transpose(withBias(transpose(A)));
    }

    @Mistake(value = COLUMN_OVERWRITTEN, of = "withBiasColumn")
    static RealMatrix columnOverwritten(RealMatrix A) {
        return columnOverwrittenInPlace(A.copy());
    }

    @Mistake(value = COLUMN_OVERWRITTEN, of = "withBiasColumn")
    static RealMatrix columnOverwrittenInPlace(RealMatrix A) {
        A.setColumnMatrix(0, constant(A.getRowDimension(), 1, 1));
        return A;
    }

    @Mistake(
            value =
                    "the ones were written over the first column of A: column j of A moves to column"
                            + " j + 1",
            of = "withBiasColumn")
    static RealMatrix columnsNotMoved(RealMatrix A) {
        RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 0);
        both.setSubMatrix(columnOverwritten(A).getData(), 0, 0);
        return both;
    }

    @Mistake(value = "the column of ones was added twice", of = "withBiasColumn")
    static RealMatrix columnTwice(RealMatrix A) {
        return withBias(withBias(A));
    }
}
