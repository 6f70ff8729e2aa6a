package annotebook.exercises.nb01_zero_initialization;

import annotebook.checks.Mistake;

/** Wrong ways known to compute √6 / √(fanIn + fanOut). */
final class EpsilonForMistakes {

    private EpsilonForMistakes() {}

    @Mistake(
            "6 / (fanIn + fanOut) is a division of whole numbers, which drops the fraction: write"
                    + " 6.0, or take the two roots first")
    static double integerDivision(int fanIn, int fanOut) {
        return Math.sqrt(6 / (fanIn + fanOut));
    }

    @Mistake("the roots are missing: √6 / √(fanIn + fanOut)")
    static double noRoot(int fanIn, int fanOut) {
        return 6.0 / (fanIn + fanOut);
    }

    @Mistake("the root below the line is missing: √6 / √(fanIn + fanOut)")
    static double noRootBelow(int fanIn, int fanOut) {
        return Math.sqrt(6) / (fanIn + fanOut);
    }

    @Mistake("the root above the line is missing: √6 / √(fanIn + fanOut)")
    static double noRootAbove(int fanIn, int fanOut) {
        return 6 / Math.sqrt(fanIn + fanOut);
    }

    @Mistake("the fraction is upside down: more units, smaller weights")
    static double upsideDown(int fanIn, int fanOut) {
        return Math.sqrt(fanIn + fanOut) / Math.sqrt(6);
    }

    @Mistake("√a + √b is not √(a + b): add before you take the root")
    static double rootsAdded(int fanIn, int fanOut) {
        return Math.sqrt(6) / (Math.sqrt(fanIn) + Math.sqrt(fanOut));
    }

    @Mistake("brackets are missing around fanIn + fanOut: only fanIn is below the line now")
    static double bracketsMissing(int fanIn, int fanOut) {
        return Math.sqrt(6) / fanIn + fanOut;
    }

    @Mistake("fanIn and fanOut are added, not multiplied")
    static double product(int fanIn, int fanOut) {
        return Math.sqrt(6) / Math.sqrt(fanIn * fanOut);
    }

    @Mistake("the bias unit was counted: fanIn and fanOut are taken as they come")
    static double biasCounted(int fanIn, int fanOut) {
        return Math.sqrt(6) / Math.sqrt(fanIn + 1 + fanOut);
    }

    @Mistake("fanOut is missing: both sides of the layer count")
    static double oneSide(int fanIn, int fanOut) {
        return Math.sqrt(6) / Math.sqrt(fanIn);
    }
}
