package annotebook.training;

/** What schedules and descents ask of their numbers. */
final class Rates {

    private Rates() {}

    /** The rate itself, or a sentence that begins with its name, {@code "OneCycle: peak"}. */
    static double requirePositive(String name, double rate) {
        if (!(rate > 0 && Double.isFinite(rate))) {
            throw new IllegalArgumentException(
                    name + " must be a finite number > 0, got " + rate + ".");
        }
        return rate;
    }

    /** A share of the whole, neither nothing nor all of it. */
    static void requireShare(String name, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    name + " must be between 0 and 1, got " + share + ".");
        }
    }

    /** Progress itself; whoever runs over, by a clock for example, is at the end. */
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
