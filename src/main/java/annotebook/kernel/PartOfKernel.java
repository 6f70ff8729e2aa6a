package annotebook.kernel;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shell of a notebook and the connection to its front end.
 *
 * <p>Neither kernel hands them out in the API that it publishes, so they are found by their type
 * among the fields of the kernel and of the kernel's parts.
 */
final class PartOfKernel {

    private static final int DEPTH = 6;

    /** On the way to the shell, and through a running cell's output to the connection; the same on both kernels. */
    private static final Set<String> ON_THE_WAY =
            Set.of(
                    "CodeEvaluator",
                    "JupyterIO",
                    "JupyterOutputStream",
                    "ShellReplyEnvironment",
                    "JupyterSocket");

    private PartOfKernel() {}

    /** The part of this type, if the kernel has it now. */
    static <T> Optional<T> find(Object kernel, Class<T> type) {
        return find(kernel, type, DEPTH);
    }

    private static <T> Optional<T> find(@Nullable Object holder, Class<T> type, int depth) {
        if (type.isInstance(holder)) {
            return Optional.of(type.cast(holder));
        }
        if (holder == null || depth == 0) {
            return Optional.empty();
        }
        return Stream.<Class<?>>iterate(holder.getClass(), c -> c != null, Class::getSuperclass)
                .flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
                .filter(field -> isOnTheWay(field.getType(), type))
                .map(field -> find(value(field, holder), type, depth - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isOnTheWay(Class<?> part, Class<?> wanted) {
        return part == wanted || ON_THE_WAY.contains(part.getSimpleName());
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
