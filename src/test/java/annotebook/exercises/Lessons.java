package annotebook.exercises;

/** Lessons that tests ask for by name. */
public final class Lessons {

    public static final Lesson GETTING_STARTED = named("00_getting_started");
    public static final Lesson FORWARD_PROPAGATION = named("02_forward_propagation");
    public static final Lesson BACKPROPAGATION = named("03_backpropagation");
    public static final Lesson GRADIENT_DESCENT = named("05_gradient_descent");
    public static final Lesson IMPROVING_LEARNING = named("08_improving_learning");
    public static final Lesson MULTICLASS_SOFTMAX = named("09_multiclass_softmax");
    public static final Lesson CIFAR10 = named("10_cifar10");

    private Lessons() {}

    private static Lesson named(String notebook) {
        return Lesson.named(notebook).orElseThrow();
    }
}
