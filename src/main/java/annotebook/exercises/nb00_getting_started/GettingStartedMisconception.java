package annotebook.exercises.nb00_getting_started;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for notebook 00. */
enum GettingStartedMisconception implements Misconception {
    ELEMENT_WISE(
            "this multiplies entry by entry (the lecture's .*): the matrix product sums over the"
                    + " columns of A and the rows of B",
            seen -> entryByEntry(A(seen), B(seen))),
    SWAPPED("this is B A: the order of the factors matters", seen -> B(seen).multiply(A(seen))),
    SUM("this is A + B", seen -> A(seen).add(B(seen)));

    private final WrongWay wrongWay;

    GettingStartedMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("product", hint, result);
    }

    /** Over the entries of A, as one writes it; where B has no such entry it throws. */
    private static RealMatrix entryByEntry(RealMatrix A, RealMatrix B) {
        RealMatrix C = A.copy();
        for (int i = 0; i < A.getRowDimension(); i++) {
            for (int j = 0; j < A.getColumnDimension(); j++) {
                C.setEntry(i, j, A.getEntry(i, j) * B.getEntry(i, j));
            }
        }
        return C;
    }

    private static RealMatrix A(Observation seen) {
        return seen.argument(0, RealMatrix.class);
    }

    private static RealMatrix B(Observation seen) {
        return seen.argument(1, RealMatrix.class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
