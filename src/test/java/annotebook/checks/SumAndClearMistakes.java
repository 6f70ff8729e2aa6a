package annotebook.checks;

import java.util.List;

/** What is known to go wrong in {@link SumChecks}. */
class SumAndClearMistakes extends SumChecks.OlderMistakes {

    private SumAndClearMistakes() {}

    @Mistake(of = "sum", value = "this is the first alone")
    static double first(double[] x) {
        return x[0];
    }

    @Mistake(of = "sum", value = "this goes one too far")
    static double tooFar(double[] x) {
        return x[0] + x[x.length];
    }

    @Mistake(of = "clear", value = "this clears the first alone")
    static void firstAlone(double[] x) {
        x[0] = 0;
    }

    @Symptom(of = "sum", value = "no sum of these is less than 0")
    static boolean negative(List<Observation> calls) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && (Double) returned.value() < 0);
    }
}
