package annotebook.training;

/** The checks that schedules and descents make of their numbers. */
final class Rates {

    private Rates() {}

    /** Returns the rate, or throws a sentence that begins with its name, {@code "OneCycle: peak"}. */
    static double requirePositive(String name, double rate) {
        if (!(rate > 0 && Double.isFinite(rate))) {
            throw new IllegalArgumentException(
                    name + " must be a finite number > 0, got " + rate + ".");
        }
        return rate;
    }

    /** Returns a share of the whole, above 0 and below 1. */
    static void requireShare(String name, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    name + " must be between 0 and 1, got " + share + ".");
        }
    }

    /** Returns the progress; more than 1, as after a clock has run out, counts as 1. */
    static double requireProgress(double progress) {
        if (!(progress >= 0)) {
            throw new IllegalArgumentException(
                    "schedule: progress must be from 0 (first update) to 1 (last), got "
                            + progress
                            + ".");
        }
        return Math.min(progress, 1);
    }
}
