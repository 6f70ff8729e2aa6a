package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.List;

/** Wrong ways known to read what a gradient check says. */
final class FindTheBugMistakes {

    private static final String A = "buggyLayerA";
    private static final String B = "buggyLayerB";
    private static final String C = "bugC";

    private static final String NOT_SET =
            "it is still 0: compare the two gradients of each layer with your relativeError";
    private static final String FROM_OUTPUT =
            "was it counted from the output? Theta1 is the one next to the input";

    private FindTheBugMistakes() {}

    @Mistake(of = A, value = NOT_SET)
    static int aNotSet() {
        return 0;
    }

    @Mistake(
            of = A,
            value = "was it counted from 0? get(0) of the list is D1, the gradient of Theta1")
    static int aFromZero() {
        return Suspects.layer(true) - 1;
    }

    @Mistake(of = A, value = FROM_OUTPUT)
    static int aFromOutput() {
        return Suspects.THETAS + 1 - Suspects.layer(true);
    }

    @Mistake(
            of = A,
            value =
                    "was it the layer of units that this Theta leads to? Give the number of the"
                            + " Theta")
    static int aNext() {
        return Suspects.layer(true) + 1;
    }

    @Mistake(of = B, value = NOT_SET)
    static int bNotSet() {
        return 0;
    }

    @Mistake(
            of = B,
            value =
                    "this D is wrong, but only because a delta after it is: backpropagation comes"
                            + " from the output, so look for the wrong D nearest to the output")
    static int bNearestToInput() {
        return 1;
    }

    @Mistake(
            of = B,
            value =
                    "this D is wrong too, but is it the first that goes wrong, coming from the"
                            + " output? (And get(0) of the list is D1.)")
    static int bSpoilt() {
        return Suspects.layer(false) - 1;
    }

    @Mistake(
            of = B,
            value =
                    "this D is still right: give the number of the first D that is wrong, coming"
                            + " from the output")
    static int bNext() {
        return Suspects.layer(false) + 1;
    }

    @Mistake(of = B, value = FROM_OUTPUT)
    static int bFromOutput() {
        return Suspects.THETAS + 1 - Suspects.layer(false);
    }

    @Symptom(
            of = C,
            value =
                    "that would spoil the gradients of the last Theta too, but those of C are"
                            + " right: strike out output, mean and examples")
    static boolean cWouldSpoilAll(List<Observation> calls) {
        return List.of("output", "mean", "examples").contains(word(calls));
    }

    @Symptom(
            of = C,
            value =
                    "with the wrong Theta the sizes would not fit in an uneven network, but C runs"
                            + " there: which entries of Theta^T delta does it keep?")
    static boolean cWeights(List<Observation> calls) {
        return word(calls).equals("weights");
    }

    @Symptom(
            of = C,
            value =
                    "each delta is multiplied by g'(z) of its own layer, so the slope is right:"
                            + " look at what it is multiplied with")
    static boolean cSlope(List<Observation> calls) {
        return word(calls).equals("slope");
    }

    @Symptom(of = C, value = "give one of the six words of the list, alone")
    static boolean cNoWordOfTheList(List<Observation> calls) {
        return !word(calls).isEmpty() && !Suspects.WORDS.contains(word(calls));
    }

    /** The student's word, in whatever case and spaces; empty where there is none. */
    private static String word(List<Observation> calls) {
        return calls.get(0).reply() instanceof Reply.Returned returned
                        && returned.value() instanceof String word
                ? Suspects.plain(word)
                : "";
    }
}
