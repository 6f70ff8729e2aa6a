package annotebook.checks;

import annotebook.matrix.Arithmetic;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for notebook 00. */
enum GettingStartedMisconception implements Misconception {
    ELEMENT_WISE(
            "this multiplies entry by entry (the lecture's .*): the matrix product sums over the"
                    + " columns of A and the rows of B",
            seen -> Arithmetic.hadamard(A(seen), B(seen))),
    SWAPPED("this is B A: the order of the factors matters", seen -> B(seen).multiply(A(seen))),
    SUM("this is A + B", seen -> A(seen).add(B(seen)));

    private final String hint;
    private final Function<Observation, Object> wrongWay;

    GettingStartedMisconception(String hint, Function<Observation, Object> wrongWay) {
        this.hint = hint;
        this.wrongWay = wrongWay;
    }

    private static RealMatrix A(Observation seen) {
        return seen.argument(0, RealMatrix.class);
    }

    private static RealMatrix B(Observation seen) {
        return seen.argument(1, RealMatrix.class);
    }

    @Override
    public String about() {
        return "product";
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public Function<Observation, Object> wrongWay() {
        return wrongWay;
    }
}
