package annotebook.kernel;

import annotebook.call.Declared;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shell of a notebook.
 *
 * <p>Neither kernel hands out its shell in the API that it publishes, so it is found by its type
 * among the fields of the kernel and of the kernel's parts.
 */
final class ShellOfKernel {

    private static final int DEPTH = 2;

    private ShellOfKernel() {}

    /** What the kernel's shell knows. */
    static Declared of(Object kernel) {
        return shell(kernel, DEPTH)
                .map(Declared::in)
                .orElseThrow(() -> new IllegalStateException("the kernel does not show its shell"));
    }

    private static Optional<JShell> shell(@Nullable Object holder, int depth) {
        if (holder instanceof JShell shell) {
            return Optional.of(shell);
        }
        if (holder == null || depth == 0) {
            return Optional.empty();
        }
        return Stream.<Class<?>>iterate(holder.getClass(), c -> c != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> isPartOfAKernel(field.getType()))
                .map(field -> shell(value(field, holder), depth - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isPartOfAKernel(Class<?> type) {
        return type == JShell.class || type.getSimpleName().equals("CodeEvaluator");
    }

    private static @Nullable Object value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the kernel does not show its " + field.getName(), e);
        }
    }
}
