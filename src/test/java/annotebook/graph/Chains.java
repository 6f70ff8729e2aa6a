package annotebook.graph;

/** Long graphs for tests. */
final class Chains {

    private Chains() {}

    /** −(−(... x)). */
    static Node ofNegations(Node x, int length) {
        Node out = x;
        for (int k = 0; k < length; k++) {
            out = NegateGate.of(out);
        }
        return out;
    }

    /** 2^length x, by out = in + in: as many paths. */
    static Node ofDoublings(Node x, int length) {
        Node out = x;
        for (int k = 0; k < length; k++) {
            out = AddGate.of(out, out);
        }
        return out;
    }
}
