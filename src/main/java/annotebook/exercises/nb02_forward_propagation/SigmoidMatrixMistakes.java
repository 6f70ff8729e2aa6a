package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Matrices.constant;
import static annotebook.nn.Sigmoid.sigmoid;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the sigmoid of a matrix. */
final class SigmoidMatrixMistakes {

    private static final String ROWS_FOR_COLUMNS =
            "both loops run to the number of rows: the inner one must run to getColumnDimension()";

    private SigmoidMatrixMistakes() {}

    @Mistake(
            "the result is Z as it came. getData() gives a copy: what you wrote into it never"
                    + " reached a matrix")
    static RealMatrix copyChanged(RealMatrix Z) {
        return Z;
    }

    @Mistake(ROWS_FOR_COLUMNS)
    static RealMatrix rowsForColumns(RealMatrix Z) {
        return overRows(Z, constant(Z.getRowDimension(), Z.getColumnDimension(), 0));
    }

    @Mistake(ROWS_FOR_COLUMNS)
    static RealMatrix rowsForColumnsOfCopy(RealMatrix Z) {
        return overRows(Z, Z.copy());
    }

    @Mistake("rows and columns are exchanged: entry (i, j) of the result is g of entry (i, j) of Z")
    static RealMatrix exchanged(RealMatrix Z) {
        return transpose(sigmoid(Z));
    }

    @Mistake("g was applied twice to every entry")
    static RealMatrix twice(RealMatrix Z) {
        return sigmoid(sigmoid(Z));
    }

    @Mistake("only row 0 was worked on")
    static RealMatrix firstRow(RealMatrix Z) {
        RealMatrix A = Z.copy();
        A.setRowVector(0, sigmoid(Z.getRowVector(0)));
        return A;
    }

    private static RealMatrix overRows(RealMatrix Z, RealMatrix A) {
        for (int i = 0; i < Z.getRowDimension(); i++) {
            for (int j = 0; j < Z.getRowDimension(); j++) {
                A.setEntry(i, j, sigmoid(Z.getEntry(i, j)));
            }
        }
        return A;
    }
}
