package annotebook.exercises.nb00_getting_started;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the product of two matrices. */
final class MatrixProductMistakes {

    private static final String ENTRY_BY_ENTRY =
            "this multiplies entry by entry (the lecture's .*): the matrix product sums over the"
                    + " columns of A and the rows of B";

    private MatrixProductMistakes() {}

    @Mistake(ENTRY_BY_ENTRY)
    static RealMatrix elementWise(RealMatrix A, RealMatrix B) {
        RealMatrix C = A.copy();
        for (int i = 0; i < A.getRowDimension(); i++) {
            for (int j = 0; j < A.getColumnDimension(); j++) {
                C.setEntry(i, j, A.getEntry(i, j) * B.getEntry(i, j));
            }
        }
        return C;
    }

    @Mistake(ENTRY_BY_ENTRY)
    static RealMatrix elementWiseByHadamard(RealMatrix A, RealMatrix B) {
        return hadamard(A, B);
    }

    @Mistake(
            "the sum goes on from entry to entry: set it to 0 before each sum over the columns of A"
                    + " and the rows of B")
    static RealMatrix sumGoesOn(RealMatrix A, RealMatrix B) {
        RealMatrix C = constant(A.getRowDimension(), B.getColumnDimension(), 0);
        double sum = 0;
        for (int i = 0; i < C.getRowDimension(); i++) {
            for (int j = 0; j < C.getColumnDimension(); j++) {
                sum += A.getRowVector(i).dotProduct(B.getColumnVector(j));
                C.setEntry(i, j, sum);
            }
        }
        return C;
    }

    @Mistake("this is B A: the order of the factors matters")
    static RealMatrix swapped(RealMatrix A, RealMatrix B) {
        return times(B, A);
    }

    @Mistake("this is A + B")
    static RealMatrix sum(RealMatrix A, RealMatrix B) {
        return plus(A, B);
    }
}
