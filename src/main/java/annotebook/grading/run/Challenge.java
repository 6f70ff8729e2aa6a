package annotebook.grading.run;

import annotebook.checks.Effort;
import annotebook.checks.Measured;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.data.Cifar10Reader;
import annotebook.data.DataException;
import annotebook.data.DataFolder;
import annotebook.data.Images;
import annotebook.exercises.nb10_cifar10.ExpectNetwork;
import annotebook.exercises.nb10_cifar10.SentTraining;
import annotebook.files.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The challenge of notebook 10: every student's {@code trainBest} is run again here, under the same
 * budget, and its network is shown images that no student has.
 *
 * @param folder where its settings and its images are
 * @param settings what the instructor decides
 */
public record Challenge(Path folder, ChallengeSettings settings) {

    /** The exercise that it judges. */
    public static final String EXERCISE = "best-network";

    /** The system property that names its folder to a worker. */
    static final String PROPERTY = "annotebook.challenge";

    private static final String SETTINGS = "settings.properties";

    /** All images, and those that are taken from them. */
    private static final int COPIES = 2;

    /** The places of the folder, from the jar or the classes of the kit. */
    private static final String PLACE = "grading/challenge";

    /**
     * The challenge in a folder.
     *
     * @throws GradingException when its settings or its images are not what they should be, in a
     *     sentence
     */
    public static Challenge in(Path folder) {
        ChallengeSettings settings = ChallengeSettings.read(folder.resolve(SETTINGS));
        Challenge challenge = new Challenge(folder, settings);
        challenge.requireImages();
        return challenge;
    }

    /** The challenge that the coordinator named to this process, or that of the checkout. */
    public static Challenge present() {
        String named = System.getProperty(PROPERTY);
        return in(named == null ? DataFolder.find().path().resolveSibling(PLACE) : Path.of(named));
    }

    /** What its check asks of the student's method, and judges the network by. */
    public ExpectNetwork.Trial trial() {
        int all = count();
        int train = all - settings.validation();
        return new ExpectNetwork.Trial(
                SentTraining.images(settings.training(), 0, train),
                SentTraining.images(settings.training(), train, all),
                settings.budget(),
                effort(),
                test(),
                settings.thresholds());
    }

    /** How many trainings may run at a time, at most this many: each has its own processors. */
    public int workers(int wanted) {
        int processors = Runtime.getRuntime().availableProcessors();
        return Math.max(1, Math.min(wanted, processors / settings.threads()));
    }

    /** The longest that one training takes. */
    Duration time() {
        return effort().time();
    }

    /** Everything that a network's accuracy depends on here, but not the points for it. */
    String key() throws IOException {
        List<String> fields = new ArrayList<>();
        fields.add(Json.text(settings.withoutThresholds()));
        for (Path file : trainingFiles()) {
            fields.add(Digest.of(file));
        }
        fields.add(Digest.of(folder.resolve(settings.test())));
        return Digest.of(fields);
    }

    /** The same grade with the points that today's thresholds give for what was measured. */
    NotebookGrade rescored(NotebookGrade grade) {
        return new NotebookGrade(
                grade.exercises().stream().map(this::rescored).toList(),
                grade.faults(),
                grade.broken());
    }

    private ExerciseGrade rescored(ExerciseGrade grade) {
        if (!grade.exercise().equals(EXERCISE)) {
            return grade;
        }
        List<TestVerdict> tests = grade.hidden().tests().stream().map(this::rescored).toList();
        return new ExerciseGrade(
                grade.exercise(), grade.visible(), new Verdict(grade.exercise(), tests));
    }

    private TestVerdict rescored(TestVerdict test) {
        Measured measured = test.measured();
        return measured == null ? test : settings.thresholds().judged(test, measured);
    }

    private Effort effort() {
        return Effort.of(settings.budget().seconds(), settings.memory(), settings.threads());
    }

    private Images test() {
        return Cifar10Reader.read(folder.resolve(settings.test()));
    }

    private List<Path> trainingFiles() {
        Path data = DataFolder.find().path();
        return settings.training().stream().map(data::resolve).toList();
    }

    private int count() {
        return Cifar10Reader.read(trainingFiles()).count();
    }

    /** An honest training must not run out of memory before it begins. */
    private void requireMemory(int images) {
        long mebibytes = ((long) images * Cifar10Reader.FORMAT.size()) >> 20;
        long least = ChallengeSettings.LEAST_MEBIBYTES + COPIES * mebibytes;
        if (settings.memory() < least) {
            throw new GradingException(
                    String.format(
                            Locale.ROOT,
                            "%s: memory is %d MiB, but %d training images take %d MiB, and as much again while they are read: set at least %d.",
                            folder.resolve(SETTINGS),
                            settings.memory(),
                            images,
                            mebibytes,
                            least));
        }
    }

    private void requireTrainingFiles() {
        for (Path file : trainingFiles()) {
            if (!Files.exists(file)) {
                throw new GradingException(
                        "%s: training names %s, which is not there: correct the name, or fetch all of CIFAR-10 with: java -jar annotebook.jar data cifar10"
                                .formatted(folder.resolve(SETTINGS), file));
            }
        }
    }

    private void requireImages() {
        try {
            requireTrainingFiles();
            int images = count();
            if (settings.validation() >= images) {
                throw new GradingException(
                        String.format(
                                Locale.ROOT,
                                "%s: validation is %d, but there are %d training images: keep some to train on.",
                                folder.resolve(SETTINGS),
                                settings.validation(),
                                images));
            }
            requireMemory(images);
            test();
        } catch (DataException e) {
            throw new GradingException(
                    "The challenge in %s: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
