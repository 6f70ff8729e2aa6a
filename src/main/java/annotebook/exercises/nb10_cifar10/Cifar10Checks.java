package annotebook.exercises.nb10_cifar10;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;

import annotebook.checks.Check;
import annotebook.checks.CheckExtension;
import annotebook.checks.Draws;
import annotebook.checks.Effort;
import annotebook.checks.Exercise;
import annotebook.checks.Student;
import annotebook.data.DataFolder;
import annotebook.data.Examples;
import annotebook.data.ExpandedExamples;
import annotebook.data.Expansion;
import annotebook.data.Flip;
import annotebook.data.ImageExamples;
import annotebook.data.Images;
import annotebook.data.MatrixExamples;
import annotebook.data.Rotation;
import annotebook.data.Shift;
import annotebook.data.Standardizer;
import annotebook.data.StratifiedSplit;
import annotebook.exercises.Taught;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Matrices;
import annotebook.nn.Architecture;
import annotebook.nn.Gaussian;
import annotebook.nn.Glorot;
import annotebook.nn.He;
import annotebook.nn.L1;
import annotebook.nn.L2;
import annotebook.nn.LeakyRelu;
import annotebook.nn.Network;
import annotebook.nn.Nielsen;
import annotebook.nn.Relu;
import annotebook.nn.Sigmoid;
import annotebook.nn.Tanh;
import annotebook.training.Adam;
import annotebook.training.Budget;
import annotebook.training.ConstantRate;
import annotebook.training.CosineDecay;
import annotebook.training.EarlyStopping;
import annotebook.training.Epoch;
import annotebook.training.Evaluation;
import annotebook.training.History;
import annotebook.training.Momentum;
import annotebook.training.Nesterov;
import annotebook.training.OneCycle;
import annotebook.training.Outcome;
import annotebook.training.Score;
import annotebook.training.Sgd;
import annotebook.training.StepDecay;
import annotebook.training.Training;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks of notebook 10. */
@ExtendWith(CheckExtension.class)
@Taught(
        words = {Matrices.class, Arithmetic.class},
        types = {
            Network.class,
            Architecture.class,
            Relu.class,
            LeakyRelu.class,
            Tanh.class,
            Sigmoid.class,
            He.class,
            Glorot.class,
            Nielsen.class,
            Gaussian.class,
            L1.class,
            L2.class,
            Budget.class,
            Training.class,
            Sgd.class,
            Momentum.class,
            Nesterov.class,
            Adam.class,
            ConstantRate.class,
            StepDecay.class,
            CosineDecay.class,
            OneCycle.class,
            EarlyStopping.class,
            History.class,
            Epoch.class,
            Score.class,
            Outcome.class,
            Evaluation.class,
            DataFolder.class,
            Images.class,
            Examples.class,
            ImageExamples.class,
            MatrixExamples.class,
            ExpandedExamples.class,
            Expansion.class,
            Flip.class,
            Shift.class,
            Rotation.class,
            Standardizer.class,
            StratifiedSplit.class
        })
public final class Cifar10Checks {

    /** Images of the sample to learn from; the other 800 are for validation. */
    private static final int TRAINING = 3_200;

    private static final Budget BUDGET = new Budget(10, 1_000_000);
    private static final int MEBIBYTES = 512;

    /** Within reach of any network that learns, on a busy laptop too. */
    private static final Thresholds THRESHOLDS =
            new Thresholds(
                    List.of(
                            new Thresholds.Step(0.20, 3),
                            new Thresholds.Step(0.26, 5),
                            new Thresholds.Step(0.32, 8),
                            new Thresholds.Step(0.36, 10)));

    @Nested
    @Exercise(
            id = "standardize",
            meaning =
                    "All pixels are of one size now, and a network learns faster from such inputs.",
            minutes = 10,
            signatures =
                    "RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation)")
    class Standardize {

        @Check(
                order = 1,
                name = "two images, by hand; uneven shapes; arguments kept",
                points = 1,
                hint = "entry (i, j) of the new matrix: (x - mean_j) / deviation_j")
        void values(Student student, Draws draws) {
            // (0.6 - 0.5) / 0.2 = 0.5, (0.2 - 0.4) / 0.1 = -2; (0.1 - 0.5) / 0.2 = -2, (0.45 - 0.4)
            // / 0.1 = 0.5
            ExpectCifar10.standardized(
                    student,
                    matrix(row(0.6, 0.2), row(0.1, 0.45)),
                    vector(0.5, 0.4),
                    vector(0.2, 0.1));
            for (int m = 1; m <= 4; m++) {
                ExpectCifar10.standardized(student, draws, m, 7 - m);
                ExpectCifar10.standardized(student, draws, 9 - m, m);
            }
        }

        @Check(
                order = 2,
                name = "a pixel that never varied gives 0, in a new image too",
                points = 1,
                hint = "where deviation_j is 0 the answer is 0, whatever x is")
        void constant(Student student, Draws draws) {
            for (int n = 2; n <= 6; n++) {
                ExpectCifar10.constantPixels(student, draws, 8 - n, n);
            }
        }
    }

    @Nested
    @Exercise(
            id = "initial-loss",
            meaning =
                    "You know what a network costs before it has learnt: a start far above it has a bug.",
            minutes = 5,
            signatures = "double expectedInitialLoss")
    class InitialLoss {

        @Check(
                order = 1,
                name = "what a network pays that knows nothing",
                points = 1,
                hint = "each class gets the same share; the truth pays minus its logarithm")
        void value(Student student) {
            ExpectCifar10.initialLoss(student);
        }
    }

    @Nested
    @Exercise(
            id = "overfit-small",
            meaning = "The network learnt 50 images by heart, so it is fit to be trained for real.",
            minutes = 12,
            signatures = "double smallTrainingAccuracy")
    class OverfitSmall {

        @Check(
                order = 1,
                name = "50 images, all by heart",
                points = 2,
                hint = "train until every one of the 50 training images is right")
        void byHeart(Student student) {
            ExpectCifar10.smallAccuracy(student);
        }
    }

    @Nested
    @Exercise(
            id = "best-network",
            meaning =
                    "You built and trained a network of your own: it is scored on images it never saw.",
            minutes = 25,
            signatures = "Network trainBest(Images train, Images validation, Budget budget)")
    class BestNetwork {

        @Check(
                order = 1,
                name = "trained for 10 seconds, shown 1,000 images that it has never seen",
                points = 10,
                hint =
                        "what the workbench learnt with is a good beginning: standardised images, batch"
                                + " normalisation, momentum, one cycle by the clock of the budget")
        void trained(Student student) {
            DataFolder folder = DataFolder.find();
            Images sample = folder.cifar10Train();
            ExpectNetwork.best(
                    student,
                    new ExpectNetwork.Trial(
                            SentTraining.images(sample.take(TRAINING)),
                            SentTraining.images(
                                    sample.select(
                                            IntStream.range(TRAINING, sample.count()).toArray())),
                            BUDGET,
                            Effort.of(BUDGET.seconds(), MEBIBYTES, 1),
                            folder.cifar10Test(),
                            THRESHOLDS));
        }
    }
}
