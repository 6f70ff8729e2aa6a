package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.WrongWay;
import java.util.List;
import java.util.function.Function;

/** Wrong ways known to read what a gradient check says. */
enum BuggyLayerMisconception implements Misconception {
    A_NOT_SET(
            "buggyLayerA",
            "it is still 0: compare the two gradients of each layer with your relativeError",
            seen -> 0),
    A_FROM_ZERO(
            "buggyLayerA",
            "was it counted from 0? get(0) of the list is D1, the gradient of Theta1",
            seen -> Suspects.layer(true) - 1),
    A_FROM_OUTPUT(
            "buggyLayerA",
            "was it counted from the output? Theta1 is the one next to the input",
            seen -> Suspects.THETAS + 1 - Suspects.layer(true)),
    A_NEXT(
            "buggyLayerA",
            "was it the layer of units that this Theta leads to? Give the number of the Theta",
            seen -> Suspects.layer(true) + 1),
    B_NOT_SET("buggyLayerB", A_NOT_SET.hint(), seen -> 0),
    B_NEAREST_TO_INPUT(
            "buggyLayerB",
            "this D is wrong, but only because a delta after it is: backpropagation comes from the"
                    + " output, so look for the wrong D nearest to the output",
            seen -> 1),
    B_SPOILT(
            "buggyLayerB",
            "this D is wrong too, but is it the first that goes wrong, coming from the output?"
                    + " (And get(0) of the list is D1.)",
            seen -> Suspects.layer(false) - 1),
    B_NEXT(
            "buggyLayerB",
            "this D is still right: give the number of the first D that is wrong, coming from the"
                    + " output",
            seen -> Suspects.layer(false) + 1),
    B_FROM_OUTPUT(
            "buggyLayerB",
            A_FROM_OUTPUT.hint(),
            seen -> Suspects.THETAS + 1 - Suspects.layer(false)),
    C_WOULD_SPOIL_ALL(
            "bugC",
            "that would spoil the gradients of the last Theta too, but those of C are right: strike"
                    + " out output, mean and examples",
            seen -> seenIn(seen, List.of("output", "mean", "examples"))),
    C_WEIGHTS(
            "bugC",
            "with the wrong Theta the sizes would not fit in an uneven network, but C runs there:"
                    + " which entries of Theta^T delta does it keep?",
            seen -> seenIn(seen, List.of("weights"))),
    C_SLOPE(
            "bugC",
            "each delta is multiplied by g'(z) of its own layer, so the slope is right: look at"
                    + " what it is multiplied with",
            seen -> seenIn(seen, List.of("slope"))),
    C_NO_WORD_OF_THE_LIST(
            "bugC",
            "give one of the six words of the list, alone",
            seen ->
                    seen.reply() instanceof Reply.Returned returned
                                    && returned.value() instanceof String word
                                    && !Suspects.WORDS.contains(Suspects.plain(word))
                            ? word
                            : List.of());

    private final WrongWay wrongWay;

    BuggyLayerMisconception(String about, String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay(about, hint, result);
    }

    /** The student's own word when it is one of these. */
    private static Object seenIn(Observation seen, List<String> words) {
        return seen.reply() instanceof Reply.Returned returned
                        && returned.value() instanceof String word
                        && words.contains(Suspects.plain(word))
                ? word
                : List.of();
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
