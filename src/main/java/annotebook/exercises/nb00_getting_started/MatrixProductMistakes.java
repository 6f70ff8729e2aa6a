package annotebook.exercises.nb00_getting_started;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Mistake;
import java.util.stream.IntStream;
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

    @Mistake("only the last term of each sum is left: add the terms up with +=")
    static RealMatrix lastTermOnly(RealMatrix A, RealMatrix B) {
        int last = A.getColumnDimension() - 1;
        return sums(A, B, (i, j) -> A.getEntry(i, last) * B.getEntry(last, j));
    }

    @Mistake("the first term of each sum is missing: k begins at 0")
    static RealMatrix firstTermMissing(RealMatrix A, RealMatrix B) {
        return sums(A, B, (i, j) -> terms(A, B, i, j, 1, A.getColumnDimension()));
    }

    @Mistake("the last term of each sum is missing: does the loop over k end one too early?")
    static RealMatrix lastTermMissing(RealMatrix A, RealMatrix B) {
        return sums(A, B, (i, j) -> terms(A, B, i, j, 0, A.getColumnDimension() - 1));
    }

    @Mistake(
            "k runs to the number of rows of A: it walks along a row of A and down a column of B, so"
                    + " it must run to A.getColumnDimension()")
    static RealMatrix asManyTermsAsRows(RealMatrix A, RealMatrix B) {
        return sums(A, B, (i, j) -> terms(A, B, i, j, 0, A.getRowDimension()));
    }

    @Mistake("this walks along row j of B: wanted is column j, B.getEntry(k, j)")
    static RealMatrix rowsOfB(RealMatrix A, RealMatrix B) {
        return sums(
                A,
                B,
                (i, j) ->
                        IntStream.range(0, A.getColumnDimension())
                                .mapToDouble(k -> A.getEntry(i, k) * B.getEntry(j, k))
                                .sum());
    }

    @Mistake(
            "the sum is set to 0 once for each row: set it to 0 before each sum, or the entries to"
                    + " the left stay in it")
    static RealMatrix sumGoesOnInRow(RealMatrix A, RealMatrix B) {
        RealMatrix C = times(A, B);
        for (int i = 0; i < C.getRowDimension(); i++) {
            for (int j = 1; j < C.getColumnDimension(); j++) {
                C.addToEntry(i, j, C.getEntry(i, j - 1));
            }
        }
        return C;
    }

    /** One entry of the result. */
    private interface Entry {
        double at(int i, int j);
    }

    private static RealMatrix sums(RealMatrix A, RealMatrix B, Entry entry) {
        RealMatrix C = constant(A.getRowDimension(), B.getColumnDimension(), 0);
        for (int i = 0; i < C.getRowDimension(); i++) {
            for (int j = 0; j < C.getColumnDimension(); j++) {
                C.setEntry(i, j, entry.at(i, j));
            }
        }
        return C;
    }

    private static double terms(RealMatrix A, RealMatrix B, int i, int j, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(k -> A.getEntry(i, k) * B.getEntry(k, j))
                .sum();
    }
}
