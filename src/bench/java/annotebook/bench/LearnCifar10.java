package annotebook.bench;

import annotebook.data.Cifar10Reader;
import annotebook.data.ImageExamples;
import annotebook.data.Images;
import annotebook.data.StratifiedSplit;
import annotebook.training.Epoch;
import annotebook.training.Evaluation;
import annotebook.training.Preset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;

/**
 * How well the preset learns CIFAR-10: its curve on 5,000 images held out of the training set, and at the
 * end, once for each seed, its accuracy on the test set.
 */
final class LearnCifar10 {

    private static final int HELD_OUT = 5_000;
    private static final long SPLIT_SEED = 99;

    private final Images training;
    private final Images test;
    private final Duration time;

    /**
     * Reads all of CIFAR-10.
     *
     * @param folder with data_batch_1.bin to data_batch_5.bin and test_batch.bin
     */
    LearnCifar10(Path folder, Duration time) throws IOException {
        List<Path> batches =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(batch -> folder.resolve("data_batch_%d.bin".formatted(batch)))
                        .toList();
        training = Cifar10Reader.read(batches);
        test = Cifar10Reader.read(folder.resolve("test_batch.bin"));
        this.time = time;
    }

    void run(LongStream seeds) {
        seeds.forEach(this::run);
    }

    private void run(long seed) {
        StratifiedSplit split = StratifiedSplit.ofCount(training, HELD_OUT, new Random(SPLIT_SEED));
        Preset preset = Preset.cifar10(time);
        System.out.printf("%nseed %d, %d s, %s%n", seed, time.toSeconds(), preset);
        Preset.Trained trained =
                preset.run(
                        new Preset.Timed(time, InstantSource.system(), seed),
                        split.training(),
                        split.validation(),
                        LearnCifar10::print);
        Evaluation evaluation =
                Evaluation.of(trained.network(), new ImageExamples(test, trained.standardizer()));
        ConfidenceInterval interval = evaluation.accuracyInterval();
        System.out.printf(
                "seed %d: %d parameters, test accuracy %.4f (95 %%: %.4f to %.4f)%n",
                seed,
                trained.network().size(),
                evaluation.accuracy(),
                interval.getLowerBound(),
                interval.getUpperBound());
    }

    private static void print(Epoch epoch) {
        System.out.printf(
                "epoch %d, %.0f s, alpha %.4f: J %.3f, accuracy %.4f; validation %.3f, %.4f%n",
                epoch.number(),
                epoch.seconds(),
                epoch.alpha(),
                epoch.training().J(),
                epoch.training().accuracy(),
                epoch.validation().J(),
                epoch.validation().accuracy());
    }
}
