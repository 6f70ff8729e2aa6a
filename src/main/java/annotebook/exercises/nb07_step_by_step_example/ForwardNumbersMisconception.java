package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.exercises.nb07_step_by_step_example.ForwardRecipe.right;
import static annotebook.nn.lecture.StepByStep.B1;
import static annotebook.nn.lecture.StepByStep.B2;

import annotebook.checks.Expect;
import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import annotebook.nn.Sigmoid;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the forward numbers of the step-by-step example. */
enum ForwardNumbersMisconception implements Explanation {
    BIAS_FORGOTTEN(
            "the bias is missing: every net ends with + b1 (hidden layer) or + b2 (output layer)",
            right().adding(0, 0)),
    BIAS_TWICE(
            "the bias was added twice: once for each unit, not once for each edge",
            right().adding(2 * B1, 2 * B2)),
    BIASES_EXCHANGED(
            "b1 and b2 are exchanged: b1 goes to h1 and h2, b2 to o1 and o2",
            right().adding(B2, B1)),
    ONE_BIAS("b1 was added in the output layer too: o1 and o2 have b2", right().adding(B1, B1)),
    SECOND_BIAS_FORGOTTEN(
            "the bias of the output layer is missing: net_o1 ends with + b2",
            right().adding(B1, 0)),
    WRONG_EDGES(
            "the weights were taken down the layer instead of into the unit: w1 and w2 go into h1, w3"
                    + " and w4 into h2, w5 and w6 into o1, w7 and w8 into o2",
            right().withTransposedWeights()),
    NET_FED(
            "the output layer was fed with net_h1 and net_h2: what leaves a unit is its out",
            right().feeding(ForwardRecipe.Feed.NET)),
    INPUT_FED(
            "the output layer was fed with i1 and i2: it sees only out_h1 and out_h2",
            right().feeding(ForwardRecipe.Feed.INPUT)),
    NO_SIGMOID("the sigmoid is missing: out = g(net)", right().squashing(net -> net, net -> net)),
    OUTPUT_LINEAR(
            "the output layer lacks its sigmoid: out_o1 = g(net_o1)",
            right().squashing(Sigmoid::sigmoid, net -> net)),
    SIGN(
            "the minus sign of the exponent is missing: g(z) = 1 / (1 + e^(-z))",
            right().squashing(net -> Sigmoid.sigmoid(-net), net -> Sigmoid.sigmoid(-net))),
    NO_HALF(
            "the 1/2 is missing: E_o1 = 1/2 (t1 - out_o1)^2",
            right().costing(out -> 2 * ForwardRecipe.E(out))),
    INTEGER_HALF(
            "1 / 2 is a division of whole numbers, and gives 0: write 0.5, or divide by 2 at the end",
            right().costing(out -> 0)),
    HALF_TWICE(
            "one half too many: E_total is the sum of E_o1 and E_o2, not their mean",
            right().costing(out -> 0.5 * ForwardRecipe.E(out))),
    NO_SQUARE(
            "the square is missing: E_o1 = 1/2 (t1 - out_o1)^2",
            right().costing(out -> 0.5 * sum(ForwardRecipe.targets().subtract(out)))),
    NO_SQUARE_ABSOLUTE(
            NO_SQUARE.hint,
            right().costing(out -> 0.5 * out.getL1Distance(ForwardRecipe.targets()))),
    ONE_OUTPUT(
            "this is E_o1 alone: E_total = E_o1 + E_o2",
            right().costing(out -> ForwardRecipe.E(onlyFirst(out)))),
    TARGETS_EXCHANGED(
            "the targets are exchanged: o1 should say 0.01, o2 should say 0.99",
            right().costing(out -> 0.5 * square(out.getEntry(0) - 0.99, out.getEntry(1) - 0.01)));

    private final String hint;
    private final Map<String, Double> numbers;

    ForwardNumbersMisconception(String hint, ForwardRecipe recipe) {
        this.hint = hint;
        this.numbers = recipe.numbers();
    }

    private static double sum(RealVector v) {
        return v.getEntry(0) + v.getEntry(1);
    }

    private static double square(double first, double second) {
        return first * first + second * second;
    }

    /** The outputs, the second one without an error. */
    private static RealVector onlyFirst(RealVector out) {
        RealVector changed = out.copy();
        changed.setEntry(1, ForwardRecipe.targets().getEntry(1));
        return changed;
    }

    @Override
    public String about() {
        return "netH1";
    }

    @Override
    public String hint() {
        return hint;
    }

    /** Whether every number that was looked at is the one that this way gives. */
    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        return !observations.isEmpty() && observations.stream().allMatch(this::gives);
    }

    private boolean gives(Observation seen) {
        return seen.reply() instanceof Reply.Returned returned
                && Values.agree(
                        numbers.getOrDefault(seen.call().signature().name(), Double.NaN),
                        returned.value(),
                        Expect.TOLERANCE);
    }
}
