package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Expect;
import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import annotebook.nn.lecture.StepByStep;
import java.util.List;
import java.util.function.Predicate;

/** Traces that an update left behind, the numbers being right at first. */
enum UpdateTrace implements Explanation {
    CHANGED_IN_PLACE(
            "w itself was changed, and is now the new weights. Start with double[] next = w.clone() and"
                    + " write into next only",
            UpdateTrace::argumentIsNew),
    BIASES_MOVED(
            "something that update changes outlives it. If it is b1 or b2: the biases of this example are"
                    + " not updated. If it is w1 to w8: use the array w that update is given",
            UpdateTrace::answersDiffer);

    private final String hint;
    private final Predicate<List<Observation>> test;

    UpdateTrace(String hint, Predicate<List<Observation>> test) {
        this.hint = hint;
        this.test = test;
    }

    @Override
    public String about() {
        return "update";
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        return !observations.isEmpty() && test.test(observations);
    }

    private static boolean argumentIsNew(List<Observation> observations) {
        Observation last = observations.get(observations.size() - 1);
        StepByStep before = StepByStep.of(last.argument(0, double[].class));
        double[] wanted = before.simultaneous(last.argument(1, Double.class));
        return last.reply() instanceof Reply.Returned returned
                && Values.agree(wanted, returned.value(), Expect.TOLERANCE)
                && Values.agree(wanted, returned.argumentsAfter().get(0), Expect.TOLERANCE);
    }

    /** Whether two calls with the same arguments gave different values. */
    private static boolean answersDiffer(List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            Observation one = observations.get(i - 1);
            Observation other = observations.get(i);
            if (Values.agree(one.argument(0, double[].class), other.argument(0, double[].class), 0)
                    && one.argument(1, Double.class).equals(other.argument(1, Double.class))
                    && one.reply() instanceof Reply.Returned first
                    && other.reply() instanceof Reply.Returned second
                    && !Values.agree(first.value(), second.value(), 0)) {
                return true;
            }
        }
        return false;
    }
}
