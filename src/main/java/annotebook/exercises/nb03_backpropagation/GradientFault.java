package annotebook.exercises.nb03_backpropagation;

import static annotebook.checks.Expect.TOLERANCE;

import annotebook.checks.Expect;
import annotebook.checks.Mismatch;
import annotebook.checks.Values;
import annotebook.matrix.Shapes;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How a gradient D of one layer is wrong, in words.
 *
 * @param wanted s_(l+1) x (s_l + 1)
 * @param got by the student
 * @param m the number of examples
 */
record GradientFault(RealMatrix wanted, RealMatrix got, int m) {

    /** Below this an entry's ratio says nothing. */
    private static final double SMALL = 1e-6;

    /** Nothing more is known. */
    private static final String UNKNOWN = "has wrong entries";

    /**
     * Fails at the layer whose D is wrong first on the way back from the output.
     *
     * @throws Mismatch naming the layer and how its D is wrong
     */
    static void assertNone(List<RealMatrix> wanted, List<RealMatrix> got, int m) {
        if (got.size() != wanted.size()) {
            throw new Mismatch(
                    "not one D for each Theta",
                    got.size() + " matrices",
                    wanted.size() + " matrices");
        }
        for (int l = wanted.size(); l >= 1; l--) {
            GradientFault fault = new GradientFault(wanted.get(l - 1), got.get(l - 1), m);
            if (!fault.isRight()) {
                throw fault.mismatch(place(l, wanted.size()));
            }
        }
    }

    private Mismatch mismatch(String place) {
        String words = words();
        Mismatch mismatch = Expect.mismatch(place + " " + words, wanted, got);
        return words.equals(UNKNOWN) ? mismatch.between(wanted, got) : mismatch;
    }

    private static String place(int l, int last) {
        if (last == 1) {
            return "D1";
        }
        return l == last
                ? "D%d, which backpropagation computes first,".formatted(l)
                : "coming back from the output, D%d is wrong first (%s right): it"
                        .formatted(
                                l,
                                l + 1 == last
                                        ? "D" + last + " is"
                                        : "D%d to D%d are".formatted(l + 1, last));
    }

    private boolean isRight() {
        return Values.agree(wanted, got, TOLERANCE);
    }

    /** The rest of a sentence that begins with the layer: {@code "is m = 5 times too large"}. */
    String words() {
        if (!Shapes.shape(wanted).equals(Shapes.shape(got))) {
            return shapeWords();
        }
        if (!Values.isFinite(got)) {
            return "has entries that are not finite";
        }
        if (got.getFrobeniusNorm() == 0) {
            return "is 0 everywhere";
        }
        double factor = factor();
        return Double.isNaN(factor) ? partWords() : factorWords(factor);
    }

    private String shapeWords() {
        String shapes = " (%s, wanted %s)".formatted(Shapes.shape(got), Shapes.shape(wanted));
        int rows = got.getRowDimension() - wanted.getRowDimension();
        int cols = got.getColumnDimension() - wanted.getColumnDimension();
        if (got.getRowDimension() == wanted.getColumnDimension()
                && got.getColumnDimension() == wanted.getRowDimension()) {
            return "is transposed" + shapes;
        } else if (rows == 1 && cols == 0) {
            return "has one row too many, that of the bias unit" + shapes;
        } else if (rows == 0 && cols == -1) {
            return "lacks the bias column" + shapes;
        }
        return "does not have the shape of its Theta" + shapes;
    }

    private String factorWords(double factor) {
        if (isNear(factor, m)) {
            return "is m = %d times too large".formatted(m);
        } else if (isNear(factor, 1.0 / m)) {
            return "is m = %d times too small".formatted(m);
        } else if (isNear(factor, -1)) {
            return "has every sign reversed";
        }
        return "is %s times the right one, in every entry".formatted(Values.show(factor));
    }

    private String partWords() {
        boolean biasRight = Values.agree(column(wanted), column(got), TOLERANCE);
        boolean restRight = Values.agree(rest(wanted), rest(got), TOLERANCE);
        if (biasRight) {
            return "is right in column 0 and wrong in the others: its delta is right, its a is not";
        }
        return restRight ? "is wrong only in column 0, that of the bias unit" : UNKNOWN;
    }

    /** What every entry is multiplied by; NaN if there is no such number. */
    private double factor() {
        int[] at = largest();
        double factor = got.getEntry(at[0], at[1]) / wanted.getEntry(at[0], at[1]);
        boolean fits =
                Math.abs(wanted.getEntry(at[0], at[1])) > SMALL
                        && Values.agree(wanted.scalarMultiply(factor), got, TOLERANCE);
        return fits ? factor : Double.NaN;
    }

    private int[] largest() {
        int[] at = {0, 0};
        for (int i = 0; i < wanted.getRowDimension(); i++) {
            for (int j = 0; j < wanted.getColumnDimension(); j++) {
                if (Math.abs(wanted.getEntry(i, j)) > Math.abs(wanted.getEntry(at[0], at[1]))) {
                    at = new int[] {i, j};
                }
            }
        }
        return at;
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.abs(b);
    }

    private static RealMatrix column(RealMatrix D) {
        return D.getColumnMatrix(0);
    }

    private static RealMatrix rest(RealMatrix D) {
        return D.getSubMatrix(0, D.getRowDimension() - 1, 1, D.getColumnDimension() - 1);
    }
}
