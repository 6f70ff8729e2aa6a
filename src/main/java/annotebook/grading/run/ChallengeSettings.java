package annotebook.grading.run;

import annotebook.checks.Effort;
import annotebook.exercises.nb10_cifar10.Thresholds;
import annotebook.training.Budget;
import java.nio.file.Path;
import java.util.List;

/**
 * What an instructor decides about the challenge, in one file.
 *
 * @param budget what a network may cost
 * @param threads how many processors one training may keep busy
 * @param memory for objects and for matrices, in MiB each
 * @param training files of the data folder, one after the other
 * @param validation how many of their images, the last ones, are for validation
 * @param test the file beside the settings with the images that no student has
 * @param thresholds the points for accuracy on those
 */
public record ChallengeSettings(
        Budget budget,
        int threads,
        int memory,
        List<String> training,
        int validation,
        String test,
        Thresholds thresholds) {

    /** The largest network that fits into a frame on the pipe from the box, at 4 bytes a parameter. */
    private static final long MOST_PARAMETERS = 4_000_000;

    /** Enough for a training on few images. */
    static final int LEAST_MEBIBYTES = 128;

    private static final int MOST_SECONDS = 3_600;
    private static final int MOST_MEBIBYTES = 16_384;

    /** Points of the exercise, as its checks and the master say. */
    private static final int POINTS = 10;

    /** Keeps its own copy of the list. */
    public ChallengeSettings {
        training = List.copyOf(training);
    }

    /**
     * Reads the file.
     *
     * @throws GradingException when a value is missing, unknown or out of bounds, in a sentence
     */
    static ChallengeSettings read(Path file) {
        SettingsFile values = SettingsFile.read(file);
        ChallengeSettings settings =
                new ChallengeSettings(
                        new Budget(
                                values.number("seconds", Effort.LEAST_SECONDS, MOST_SECONDS),
                                values.whole("parameters", 1, MOST_PARAMETERS)),
                        (int) values.whole("threads", 1, 256),
                        (int) values.whole("memory", LEAST_MEBIBYTES, MOST_MEBIBYTES),
                        values.words("training"),
                        (int) values.whole("validation", 1, Integer.MAX_VALUE),
                        values.word("test"),
                        thresholds(values));
        values.requireNoOthers();
        return settings;
    }

    /** All but the points: what a training depends on. */
    List<Object> withoutThresholds() {
        return List.of(budget, threads, memory, training, validation, test);
    }

    /** {@code thresholds = 25% 2, 30% 4}. */
    private static Thresholds thresholds(SettingsFile values) {
        return values.converted(
                "thresholds",
                "points at accuracies, both rising, 10 points at the last: 25% 4, 35% 10",
                text -> {
                    Thresholds thresholds =
                            new Thresholds(
                                    List.of(text.split(",", -1)).stream()
                                            .map(ChallengeSettings::step)
                                            .toList());
                    if (thresholds.outOf() != POINTS) {
                        throw new IllegalArgumentException("not 10 points in all");
                    }
                    return thresholds;
                });
    }

    private static Thresholds.Step step(String text) {
        String[] parts = text.strip().split("\\s*%\\s*", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no percentage and points");
        }
        return new Thresholds.Step(Double.parseDouble(parts[0]) / 100, Integer.parseInt(parts[1]));
    }
}
