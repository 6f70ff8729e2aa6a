package annotebook.checks;

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
import java.util.Set;
import java.util.stream.Stream;

/** The types of the library that students use by name once they have built such things themselves. */
final class Engine {

    /** Networks, how they are trained, and what they are trained on. */
    static final Set<Class<?>> TYPES =
            Set.of(
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
                    StratifiedSplit.class);

    private Engine() {}

    /** These classes of words, and the types. */
    static Class<?>[] with(Class<?>... words) {
        return Stream.concat(Stream.of(words), TYPES.stream()).toArray(Class<?>[]::new);
    }
}
