package annotebook.checks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;

/**
 * Hands {@link Student} and {@link Draws} to the methods of a class of checks, and keeps what came of
 * each for {@link Explained}.
 */
public final class CheckExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final String NAME = CheckExtension.class.getName();
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(NAME);

    /** What one run of an exercise's checks works with. */
    record Run(ExerciseChecks checks, StudentCode code, Seeds seeds, List<Result> results) {}

    /**
     * What came of one test.
     *
     * @param mismatch why it failed; null when it passed
     * @param seen its calls
     */
    record Result(
            Check check,
            @Nullable Mismatch mismatch,
            List<Observation> seen,
            @Nullable Measured measured) {}

    static void prepare(NamespacedHierarchicalStore<Namespace> session, Run run) {
        session.put(Namespace.create(NAME), Run.class, run);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Student.class || type == Draws.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Run run = run(context);
        if (parameter.getParameter().getType() == Draws.class) {
            return run.seeds().draws(run.checks().id(), check(context).name());
        }
        Student student = new Student(run.code(), run.checks());
        context.getStore(NAMESPACE).put(Student.class, student);
        return student;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Check check = check(context);
        Throwable thrown = context.getExecutionException().orElse(null);
        Student student = context.getStore(NAMESPACE).get(Student.class, Student.class);
        run(context)
                .results()
                .add(
                        new Result(
                                check,
                                thrown == null ? null : mismatch(context, thrown),
                                student == null ? List.of() : student.observations(),
                                student == null ? null : student.measured()));
    }

    /** What is not a mismatch is a fault of the kit, and must not pass for the student's. */
    private static Mismatch mismatch(ExtensionContext context, Throwable thrown) {
        if (thrown instanceof Mismatch mismatch) {
            return mismatch;
        }
        throw new IllegalStateException(
                "the check \"" + check(context).name() + "\" broke", thrown);
    }

    private static Check check(ExtensionContext context) {
        return context.getRequiredTestMethod().getAnnotation(Check.class);
    }

    private static Run run(ExtensionContext context) {
        return Objects.requireNonNull(
                context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get(Run.class, Run.class),
                "checks run through CheckRunner only");
    }
}
