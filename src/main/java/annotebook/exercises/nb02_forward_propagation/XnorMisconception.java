package annotebook.exercises.nb02_forward_propagation;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Networks that are not XNOR, and which ones they are. */
enum XnorMisconception implements Explanation {
    TRANSPOSED(
            "a Theta is transposed: it has a row for each unit of the next layer, and a column for"
                    + " the bias unit and each unit of its own layer",
            net ->
                    net.haveSizes(3, 2, 1, 3)
                            || net.haveSizes(2, 3, 3, 1)
                            || net.haveSizes(3, 2, 3, 1)),
    BIAS_COLUMN_MISSING(
            "a Theta has no column for the bias unit: it is column 0, in front of the others",
            net ->
                    net.haveSizes(2, 2, 1, 2)
                            || net.haveSizes(2, 3, 1, 2)
                            || net.haveSizes(2, 2, 1, 3)),
    BIAS_LAST(
            "the weights of the bias unit stand in the last column: they belong in column 0",
            net -> net.fits() && net.biasFirst().isWithin(0.01, 1, 0, 0, 1)),
    ALL_THE_SAME(
            "this network answers (nearly) the same for every input: with equal or zero weights"
                    + " its hidden units say nothing different",
            net -> net.fits() && net.isConstant()),
    TOO_WEAK(
            "the four answers lie on the right sides of 0.5 but not within 0.01: larger weights"
                    + " (the same ones, all times 2, say) push g towards 0 and 1",
            net -> net.leansTo(1, 0, 0, 1)),
    XOR(
            "this network is XOR, the opposite of XNOR: turn the sign of every weight of"
                    + " xnorTheta2",
            net -> net.leansTo(0, 1, 1, 0)),
    AND(
            "this network is AND: it lacks the unit that fires when both inputs are 0",
            net -> net.leansTo(0, 0, 0, 1)),
    NOR(
            "this network is (NOT x1) AND (NOT x2): it lacks the unit that fires when both inputs"
                    + " are 1",
            net -> net.leansTo(1, 0, 0, 0)),
    OR(
            "this network is OR: 0, 1, 1, 1 for the inputs 00, 01, 10, 11",
            net -> net.leansTo(0, 1, 1, 1)),
    NAND(
            "this network is NOT AND: 1, 1, 1, 0 for the inputs 00, 01, 10, 11",
            net -> net.leansTo(1, 1, 1, 0)),
    NOT_X1("this network is NOT x1: x2 makes no difference to it", net -> net.leansTo(1, 1, 0, 0)),
    NOT_X2("this network is NOT x2: x1 makes no difference to it", net -> net.leansTo(1, 0, 1, 0));

    private final String hint;
    private final Predicate<XnorNetwork> test;

    XnorMisconception(String hint, Predicate<XnorNetwork> test) {
        this.hint = hint;
        this.test = test;
    }

    @Override
    public String about() {
        return XnorNetwork.THETA1;
    }

    @Override
    public String hint() {
        return hint;
    }

    /** Needs both matrices: neither alone is wrong. */
    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        List<Object> values = new ArrayList<>();
        for (Observation seen : observations) {
            if (seen.reply() instanceof Reply.Returned returned) {
                values.add(returned.value());
            }
        }
        return values.size() == 2 && test.test(XnorNetwork.of(values.get(0), values.get(1)));
    }
}
