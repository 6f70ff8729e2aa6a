package annotebook.checks;

import annotebook.graph.FlatGraph;
import annotebook.graph.Node;
import annotebook.matrix.Arithmetic;
import annotebook.matrix.Bias;
import annotebook.matrix.Matrices;
import annotebook.nn.CrossEntropy;
import annotebook.nn.Logistic;
import annotebook.nn.PlantedBugs;
import annotebook.nn.Propagation;
import annotebook.nn.Sigmoid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notebooks of the course, in order, each with its checks and the words it may use. */
public enum Lesson {
    /** How stub, check and hint work. */
    GETTING_STARTED("00_getting_started", GettingStartedChecks.class, Matrices.class),
    /** Why weights that start alike stay alike, and how to start them otherwise. */
    ZERO_INITIALIZATION(
            "01_zero_initialization",
            ZeroInitializationChecks.class,
            Matrices.class,
            Arithmetic.class),
    /** From the input to the answer, for one example and for many. */
    FORWARD_PROPAGATION(
            "02_forward_propagation",
            ForwardPropagationChecks.class,
            Matrices.class,
            Arithmetic.class),
    /** From the error of the answer back to the gradient of every weight. */
    BACKPROPAGATION(
            "03_backpropagation",
            BackpropagationChecks.class,
            Matrices.class,
            Arithmetic.class,
            Bias.class,
            Logistic.class),
    /** Whether a gradient is right, and where it is wrong. */
    GRADIENT_CHECKING(
            "04_gradient_checking",
            GradientCheckingChecks.class,
            Matrices.class,
            Arithmetic.class,
            Bias.class,
            Sigmoid.class,
            CrossEntropy.class,
            PlantedBugs.class),
    /** How a network learns: down the slope of the cross-entropy, step by step. */
    GRADIENT_DESCENT(
            "05_gradient_descent",
            GradientDescentChecks.class,
            Matrices.class,
            Arithmetic.class,
            Propagation.class),
    /** Gradients step by step, backwards through any formula. */
    COMPUTATIONAL_GRAPHS(
            "06_computational_graphs",
            ComputationalGraphsChecks.class,
            Matrices.class,
            Arithmetic.class,
            Node.class,
            FlatGraph.class),
    /** Every digit of one example, and the two rules that its printed results come from. */
    STEP_BY_STEP(
            "07_step_by_step_example",
            StepByStepChecks.class,
            Matrices.class,
            Arithmetic.class,
            Bias.class,
            Sigmoid.class),
    /** How a network learns better: other costs, smaller weights, more data, a better start. */
    IMPROVING_LEARNING(
            "08_improving_learning",
            ImprovingLearningChecks.class,
            Matrices.class,
            Arithmetic.class,
            Bias.class,
            Sigmoid.class,
            Propagation.class),
    /** One output for each of many classes, and one softmax that all of them share. */
    MULTICLASS_SOFTMAX(
            "09_multiclass_softmax",
            MulticlassSoftmaxChecks.class,
            Matrices.class,
            Arithmetic.class,
            Bias.class,
            Logistic.class),
    /** Colour photographs: a ladder of sanity checks, then a network of one's own. */
    CIFAR10("10_cifar10", Cifar10Checks.class, Engine.with(Matrices.class, Arithmetic.class));

    /** Taught classes whose objects answers handle, so that they name the class itself too. */
    private static final Set<Class<?>> TYPES = Set.of(Node.class);

    private static final List<String> PACKAGES =
            List.of(
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "java.time",
                    "org.apache.commons.math3.linear");

    private final String notebook;
    private final Class<?> checks;
    private final List<Class<?>> taught;

    Lesson(String notebook, Class<?> checks, Class<?>... taught) {
        this.notebook = notebook;
        this.checks = checks;
        this.taught = List.of(taught);
    }

    /** The lesson whose notebook has this name, {@code 02_forward_propagation}. */
    public static Optional<Lesson> named(String notebook) {
        return Arrays.stream(values())
                .filter(lesson -> lesson.notebook.equals(notebook))
                .findFirst();
    }

    /** The names of all notebooks, for a reader. */
    public static String notebooks() {
        return Arrays.stream(values()).map(Lesson::notebook).collect(Collectors.joining(", "));
    }

    /** The name of its notebook, without the ending. */
    public String notebook() {
        return notebook;
    }

    /** Its visible checks. */
    public Class<?> checks() {
        return checks;
    }

    /** The classes of words that earlier lessons have taught: all of the kit that answers may use. */
    public List<Class<?>> taught() {
        return taught;
    }

    /** The imports that an answer is compiled with, in the notebook and in the grader alike. */
    public List<String> imports() {
        return Stream.of(
                        PACKAGES.stream().map(name -> "import " + name + ".*;"),
                        taught.stream()
                                .filter(type -> TYPES.contains(type) || isOfEngine(type))
                                .map(type -> "import " + type.getName() + ";")
                                .sorted(),
                        taught.stream()
                                .filter(type -> !isOfEngine(type))
                                .map(words -> "import static " + words.getName() + ".*;"))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Students of notebook 10 name these types; their static words stay behind the types' names. */
    private boolean isOfEngine(Class<?> type) {
        return this == CIFAR10 && Engine.TYPES.contains(type);
    }
}
