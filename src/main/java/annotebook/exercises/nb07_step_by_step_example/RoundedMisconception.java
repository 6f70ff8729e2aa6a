package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.nn.lecture.StepByStep;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Numbers of the step-by-step example that are right as far as they go, but cut short. */
enum RoundedMisconception implements Explanation {
    ROUNDED_NUMBERS("netH1", () -> ForwardRecipe.right().numbers()),
    ROUNDED_OUTPUT_GRADIENTS(
            "outputGradients",
            () -> Map.of("outputGradients", StepByStep.start().outputGradients())),
    ROUNDED_HIDDEN_GRADIENTS(
            "hiddenGradients",
            () -> Map.of("hiddenGradients", StepByStep.start().hiddenGradients()));

    /** Nobody rounds more coarsely than this, relative to the number. */
    private static final double COARSE = 0.01;

    private final String about;
    private final Map<String, ?> wanted;

    RoundedMisconception(String about, Supplier<Map<String, ?>> wanted) {
        this.about = about;
        this.wanted = wanted.get();
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public String hint() {
        return "nearly: it was rounded on the way. Let Java compute with all its digits instead of typing a"
                + " number that you have read";
    }

    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        return !observations.isEmpty() && observations.stream().allMatch(this::isNear);
    }

    private boolean isNear(Observation seen) {
        Object right = wanted.get(seen.call().signature().name());
        if (!(seen.reply() instanceof Reply.Returned returned) || right == null) {
            return false;
        }
        double[] a = right instanceof double[] array ? array : new double[] {(Double) right};
        double[] b =
                returned.value() instanceof double[] array
                        ? array
                        : new double[] {((Number) returned.value()).doubleValue()};
        boolean near = a.length == b.length;
        for (int k = 0; near && k < a.length; k++) {
            near = Math.abs(a[k] - b[k]) <= COARSE * Math.abs(a[k]);
        }
        return near;
    }
}
