package annotebook.exercises.nb02_forward_propagation;

import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.List;
import java.util.function.Predicate;

/** Networks that are not XNOR, and which ones they are: neither matrix alone is wrong. */
final class XnorMistakes {

    private XnorMistakes() {}

    @Symptom(
            "a Theta is transposed: it has a row for each unit of the next layer, and a column for"
                    + " the bias unit and each unit of its own layer")
    static boolean transposed(List<Observation> calls) {
        return isNetwork(
                calls,
                net ->
                        net.haveSizes(3, 2, 1, 3)
                                || net.haveSizes(2, 3, 3, 1)
                                || net.haveSizes(3, 2, 3, 1));
    }

    @Symptom("a Theta has no column for the bias unit: it is column 0, in front of the others")
    static boolean biasColumnMissing(List<Observation> calls) {
        return isNetwork(
                calls,
                net ->
                        net.haveSizes(2, 2, 1, 2)
                                || net.haveSizes(2, 3, 1, 2)
                                || net.haveSizes(2, 2, 1, 3));
    }

    @Symptom("the weights of the bias unit stand in the last column: they belong in column 0")
    static boolean biasLast(List<Observation> calls) {
        return isNetwork(calls, net -> net.fits() && net.hasBiasLast());
    }

    @Symptom(
            "this network answers (nearly) the same for every input, 0 or 1: each unit needs weights"
                    + " with which its inputs make a difference")
    static boolean allTheSame(List<Observation> calls) {
        return isNetwork(calls, net -> net.fits() && net.isConstant() && !net.isKnown());
    }

    @Symptom(
            "the signs are right, the weights too small: all of them times 10 push g towards 0 and"
                    + " 1, and the four answers within 0.01")
    static boolean tooWeak(List<Observation> calls) {
        return isNetwork(calls, net -> net.fits() && net.isTooWeak());
    }

    @Symptom(
            "this network is XOR, the opposite of XNOR: turn the sign of every weight of"
                    + " xnorTheta2")
    static boolean xor(List<Observation> calls) {
        return leans(calls, 0, 1, 1, 0);
    }

    @Symptom("this network is AND: it lacks the unit that fires when both inputs are 0")
    static boolean and(List<Observation> calls) {
        return leans(calls, 0, 0, 0, 1);
    }

    @Symptom(
            "this network is (NOT x1) AND (NOT x2): it lacks the unit that fires when both inputs"
                    + " are 1")
    static boolean nor(List<Observation> calls) {
        return leans(calls, 1, 0, 0, 0);
    }

    @Symptom("this network is OR: 0, 1, 1, 1 for the inputs 00, 01, 10, 11")
    static boolean or(List<Observation> calls) {
        return leans(calls, 0, 1, 1, 1);
    }

    @Symptom("this network is NOT AND: 1, 1, 1, 0 for the inputs 00, 01, 10, 11")
    static boolean nand(List<Observation> calls) {
        return leans(calls, 1, 1, 1, 0);
    }

    @Symptom("this network is NOT x1: x2 makes no difference to it")
    static boolean notX1(List<Observation> calls) {
        return leans(calls, 1, 1, 0, 0);
    }

    @Symptom("this network is NOT x2: x1 makes no difference to it")
    static boolean notX2(List<Observation> calls) {
        return leans(calls, 1, 0, 1, 0);
    }

    private static boolean leans(List<Observation> calls, double... sides) {
        return isNetwork(calls, net -> net.leansTo(sides) && !net.isConstant() && !net.isKnown());
    }

    private static boolean isNetwork(List<Observation> calls, Predicate<XnorNetwork> look) {
        return calls.size() == 2
                && calls.get(0).reply() instanceof Reply.Returned first
                && calls.get(1).reply() instanceof Reply.Returned second
                && Values.isFinite(first.value())
                && Values.isFinite(second.value())
                && look.test(XnorNetwork.of(first.value(), second.value()));
    }
}
