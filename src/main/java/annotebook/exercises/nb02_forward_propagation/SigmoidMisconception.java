package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.transpose;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.Sigmoid;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the sigmoid of a number and of a matrix. */
enum SigmoidMisconception implements Misconception {
    SIGN(
            "the minus sign of the exponent is missing: g(z) = 1 / (1 + e^(-z))",
            z -> 1 / (1 + Math.exp(z))),
    OVERFLOW(
            "e^z / (1 + e^z) is right on paper, but e^1000 is infinity for a double, and infinity"
                    + " / infinity is NaN. Write 1 / (1 + e^(-z)): there e^1000 can only stand below",
            z -> Math.exp(z) / (1 + Math.exp(z))),
    NO_PARENTHESES(
            "parentheses are missing: 1 / 1 + x is (1 / 1) + x for Java",
            z -> 1.0 / 1 + Math.exp(-z)),
    NO_ONE_BELOW("the 1 + below the line is missing", z -> 1 / Math.exp(-z)),
    HYPERBOLIC("this is tanh, which runs from -1 to 1; g runs from 0 to 1", Math::tanh),
    STEP("this is a step; g goes smoothly from 0 to 1", z -> z >= 0 ? 1 : 0),
    SLOPE("this is the slope g'(z) = g(z) (1 - g(z)), not g(z) itself", Sigmoid::sigmoidGradient),

    COPY_CHANGED(
            "the result is Z as it came. getData() gives a copy: what you wrote into it never"
                    + " reached a matrix",
            "sigmoidMatrix",
            Z -> Z),
    ROWS_FOR_COLUMNS(
            "both loops run to the number of rows: the inner one must run to getColumnDimension()",
            "sigmoidMatrix",
            Z -> overRows(Z, MatrixUtils.createRealMatrix(rows(Z), columns(Z)))),
    ROWS_FOR_COLUMNS_COPY(ROWS_FOR_COLUMNS.hint(), "sigmoidMatrix", Z -> overRows(Z, Z.copy())),
    EXCHANGED(
            "rows and columns are exchanged: entry (i, j) of the result is g of entry (i, j) of Z",
            "sigmoidMatrix",
            Z -> transpose(map(Z, Sigmoid::sigmoid))),
    TWICE(
            "g was applied twice to every entry",
            "sigmoidMatrix",
            Z -> map(map(Z, Sigmoid::sigmoid), Sigmoid::sigmoid)),
    FIRST_ROW(
            "only row 0 was worked on",
            "sigmoidMatrix",
            Z -> {
                RealMatrix A = Z.copy();
                A.setRowVector(0, Sigmoid.sigmoid(Z.getRowVector(0)));
                return A;
            });

    private final WrongWay wrongWay;

    SigmoidMisconception(String hint, DoubleUnaryOperator wrong) {
        this.wrongWay =
                new WrongWay(
                        "sigmoid",
                        hint,
                        seen -> wrong.applyAsDouble(seen.argument(0, Double.class)));
    }

    SigmoidMisconception(String hint, String about, UnaryOperator<RealMatrix> wrong) {
        this.wrongWay =
                new WrongWay(about, hint, seen -> wrong.apply(seen.argument(0, RealMatrix.class)));
    }

    private static RealMatrix overRows(RealMatrix Z, RealMatrix A) {
        for (int i = 0; i < rows(Z); i++) {
            for (int j = 0; j < rows(Z); j++) {
                A.setEntry(i, j, Sigmoid.sigmoid(Z.getEntry(i, j)));
            }
        }
        return A;
    }

    private static int rows(RealMatrix Z) {
        return Z.getRowDimension();
    }

    private static int columns(RealMatrix Z) {
        return Z.getColumnDimension();
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
