package annotebook.exercises.nb10_cifar10;

import annotebook.checks.Measured;
import annotebook.checks.Mismatch;
import annotebook.checks.TestVerdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Points for accuracy: the more images are right, the more of them.
 *
 * @param steps each with more points than the one before
 */
public record Thresholds(List<Step> steps) {

    /**
     * Some points.
     *
     * @param accuracy the share of images from which on they are given, from 0 to 1
     * @param points how many
     */
    public record Step(double accuracy, int points) {

        private String words() {
            return String.format(Locale.ROOT, "%.1f %% for %d points", 100 * accuracy, points);
        }
    }

    /**
     * Refuses steps that do not rise.
     *
     * @throws IllegalArgumentException if there is none, one is not between 0 and 1, or one is not above
     *     the one before
     */
    public Thresholds {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("thresholds: none, wanted one or more.");
        }
        double accuracy = 0;
        int points = 0;
        for (Step step : steps) {
            if (!(step.accuracy > accuracy && step.accuracy <= 1) || step.points <= points) {
                throw new IllegalArgumentException(
                        "thresholds: %d points at %s, wanted more points at a larger accuracy than before, at most 1."
                                .formatted(step.points, step.accuracy));
            }
            accuracy = step.accuracy;
            points = step.points;
        }
    }

    /** All points. */
    public int outOf() {
        return steps.get(steps.size() - 1).points;
    }

    /** The points for a network that did so. */
    public int points(Measured measured) {
        return steps.stream()
                .filter(step -> measured.accuracy() >= step.accuracy)
                .mapToInt(Step::points)
                .max()
                .orElse(0);
    }

    /** What there is to say of a network that does not get all points, and what it gets; nothing of one that does. */
    Optional<Mismatch> mismatch(Measured measured) {
        return steps.stream()
                .filter(step -> measured.accuracy() < step.accuracy)
                .findFirst()
                .map(
                        step ->
                                new Mismatch(
                                                "The network learns less than it could.",
                                                measured.words(),
                                                step.words())
                                        .worth(points(measured)));
    }

    /** The same test, of a network that was measured before, with the points that it gets by these steps. */
    public TestVerdict judged(TestVerdict test, Measured measured) {
        TestVerdict.Failure before = test.failure();
        TestVerdict.Failure failure =
                mismatch(measured)
                        .map(
                                now ->
                                        new TestVerdict.Failure(
                                                before == null
                                                        ? String.valueOf(now.getMessage())
                                                        : before.sentence(),
                                                before == null ? "" : before.input(),
                                                String.valueOf(now.got()),
                                                String.valueOf(now.wanted()),
                                                "",
                                                before == null ? "" : before.hint(),
                                                now.points()))
                        .orElse(null);
        return new TestVerdict(test.name(), test.outOf(), failure, measured);
    }
}
