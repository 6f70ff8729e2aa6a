package annotebook.kernel;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what a notebook's shell has declared.
 *
 * <p>Neither kernel hands out its shell in the API that it publishes, so it is found by its type
 * among the fields of the kernel and of the kernel's parts.
 */
final class Declarations {

    private static final int DEPTH = 2;

    private Declarations() {}

    /** How methods and variables of this name are declared in the kernel's shell. */
    static List<String> of(Object kernel, String name) {
        return shell(kernel, DEPTH).map(shell -> in(shell, name)).orElse(List.of());
    }

    private static List<String> in(JShell shell, String name) {
        Stream<String> methods =
                shell.methods()
                        .filter(method -> method.name().equals(name))
                        .map(Declarations::words);
        Stream<String> variables =
                shell.variables()
                        .filter(variable -> variable.name().equals(name))
                        .map(variable -> variable.typeName() + " " + name);
        return Stream.concat(methods, variables).toList();
    }

    /** JShell writes {@code (double)float}; readers write {@code float sigmoid(double)}. */
    private static String words(MethodSnippet method) {
        String signature = method.signature();
        int end = signature.lastIndexOf(')') + 1;
        return signature.substring(end) + " " + method.name() + signature.substring(0, end);
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
