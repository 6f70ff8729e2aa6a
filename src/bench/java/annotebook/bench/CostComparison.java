package annotebook.bench;

import java.util.List;
import java.util.Locale;

/** Whether a peer computes what ours computes in double precision: J before each of the first steps. */
final class CostComparison {

    private static final double DOUBLE_TOLERANCE = 1e-6;
    private static final double SINGLE_TOLERANCE = 1e-5;

    private final List<Double> ours;

    CostComparison(Result ours) {
        this.ours = ours.numbers();
    }

    boolean isSame(Result theirs) {
        boolean single = theirs.work().endsWith("single");
        return apart(theirs) <= (single ? SINGLE_TOLERANCE : DOUBLE_TOLERANCE);
    }

    /** A line about a peer: its costs, and how far it is from ours. */
    String line(Result theirs) {
        String costs =
                String.join(
                        "  ",
                        theirs.numbers().stream()
                                .map(J -> String.format(Locale.ROOT, "%.9f", J))
                                .toList());
        return String.format(
                Locale.ROOT,
                "%-16s %-38s %s   %.1e apart%s",
                theirs.work(),
                theirs.who(),
                costs,
                apart(theirs),
                isSame(theirs) ? "" : ": TOO FAR");
    }

    /** The largest relative difference; NaN is no agreement. */
    private double apart(Result theirs) {
        if (theirs.numbers().size() != ours.size()) {
            return Double.NaN;
        }
        double largest = 0;
        for (int k = 0; k < ours.size(); k++) {
            double difference = Math.abs(theirs.numbers().get(k) - ours.get(k));
            largest = Math.max(largest, difference / ours.get(k));
        }
        return largest;
    }
}
