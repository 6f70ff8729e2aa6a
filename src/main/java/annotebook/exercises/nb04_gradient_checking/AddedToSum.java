package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.matrix.Arithmetic;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** A small number, whichever, that was added below the line so that 0 / 0 would not happen. */
enum AddedToSum implements Explanation {
    ADDED_BELOW_THE_LINE;

    /** Nobody adds more than this, and less than it would not show. */
    private static final double MOST = 0.01;

    private static final double SAME = 1e-6;

    @Override
    public String about() {
        return "relativeError";
    }

    @Override
    public String hint() {
        return "a small number was added below the line: it hides the errors of small gradients."
                + " Add nothing, and return 0 for two zeros";
    }

    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Observation seen : observations) {
            RealMatrix n = seen.argument(0, RealMatrix.class);
            RealMatrix a = seen.argument(1, RealMatrix.class);
            double apart = Arithmetic.minus(n, a).getFrobeniusNorm();
            double sum = n.getFrobeniusNorm() + a.getFrobeniusNorm();
            boolean small = sum > 0 && sum < 1e-6;
            if (small && seen.reply() instanceof Reply.Returned returned) {
                double added = apart / ((Number) returned.value()).doubleValue() - sum;
                least = Math.min(least, added);
                most = Math.max(most, added);
            }
        }
        return most >= least && least > 1e-18 && most < MOST && most - least <= SAME * most;
    }
}
