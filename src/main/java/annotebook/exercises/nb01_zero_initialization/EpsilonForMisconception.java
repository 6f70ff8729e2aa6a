package annotebook.exercises.nb01_zero_initialization;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.function.ToDoubleBiFunction;

/** Wrong ways to compute √6 / √(fanIn + fanOut). */
enum EpsilonForMisconception implements Misconception {
    INTEGER_DIVISION(
            "6 / (fanIn + fanOut) is a division of whole numbers, which drops the fraction: write 6.0,"
                    + " or take the two roots first",
            (fanIn, fanOut) -> Math.sqrt(Math.floorDiv(6, fanIn + fanOut))),
    NO_ROOT(
            "the roots are missing: √6 / √(fanIn + fanOut)",
            (fanIn, fanOut) -> 6.0 / (fanIn + fanOut)),
    NO_ROOT_BELOW(
            "the root below the line is missing: √6 / √(fanIn + fanOut)",
            (fanIn, fanOut) -> Math.sqrt(6) / (fanIn + fanOut)),
    NO_ROOT_ABOVE(
            "the root above the line is missing: √6 / √(fanIn + fanOut)",
            (fanIn, fanOut) -> 6 / Math.sqrt(fanIn + fanOut)),
    UPSIDE_DOWN(
            "the fraction is upside down: more units, smaller weights",
            (fanIn, fanOut) -> Math.sqrt(fanIn + fanOut) / Math.sqrt(6)),
    ROOTS_ADDED(
            "√a + √b is not √(a + b): add before you take the root",
            (fanIn, fanOut) -> Math.sqrt(6) / (Math.sqrt(fanIn) + Math.sqrt(fanOut))),
    BRACKETS_MISSING(
            "brackets are missing around fanIn + fanOut: only fanIn is below the line now",
            (fanIn, fanOut) -> Math.sqrt(6) / fanIn + fanOut),
    PRODUCT(
            "fanIn and fanOut are added, not multiplied",
            (fanIn, fanOut) -> Math.sqrt(6) / Math.sqrt((double) fanIn * fanOut)),
    BIAS_COUNTED(
            "the bias unit was counted: fanIn and fanOut are taken as they come",
            (fanIn, fanOut) -> Math.sqrt(6) / Math.sqrt(fanIn + 1 + fanOut)),
    ONE_SIDE(
            "fanOut is missing: both sides of the layer count",
            (fanIn, fanOut) -> Math.sqrt(6) / Math.sqrt(fanIn));

    private final WrongWay wrongWay;

    EpsilonForMisconception(String hint, ToDoubleBiFunction<Integer, Integer> wrong) {
        this.wrongWay =
                new WrongWay(
                        "epsilonFor",
                        hint,
                        seen ->
                                wrong.applyAsDouble(
                                        seen.argument(0, Integer.class),
                                        seen.argument(1, Integer.class)));
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
