package annotebook.checks;

import com.google.common.base.CaseFormat;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what is known to go wrong in an exercise: the {@link Mistake}s and {@link Symptom}s of the class {@code
 * HiddenDeltaMistakes} beside the checks, where the exercise is {@code hidden-delta}, and of the class that
 * it extends.
 */
final class Mistakes {

    private Mistakes() {}

    /** All of an exercise, the mistakes first; none where there is no such class. */
    static List<Explanation> of(Class<?> notebook, String exercise, List<Signature> signatures) {
        String name =
                "%s.%sMistakes"
                        .formatted(
                                notebook.getPackageName(),
                                CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, exercise));
        try {
            return all(Class.forName(name, true, notebook.getClassLoader()), signatures);
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static List<Explanation> all(Class<?> type, List<Signature> signatures) {
        Collection<Method> methods = methods(type);
        Stream<Explanation> mistakes =
                methods.stream().flatMap(method -> mistake(method, signatures).stream());
        Stream<Explanation> symptoms =
                methods.stream().flatMap(method -> symptom(method, signatures).stream());
        return Stream.concat(mistakes, symptoms).toList();
    }

    /**
     * By name, as Java gives the methods of a class in no certain order; one of the same name in the class that it
     * extends is hidden.
     */
    private static Collection<Method> methods(Class<?> type) {
        Map<String, Method> byName = new TreeMap<>();
        for (Class<?> in = type; in != null; in = in.getSuperclass()) {
            for (Method method : in.getDeclaredMethods()) {
                if (isKnown(method)) {
                    byName.putIfAbsent(method.getName(), method);
                }
            }
        }
        return byName.values();
    }

    private static boolean isKnown(Method method) {
        return method.isAnnotationPresent(Mistake.class)
                || method.isAnnotationPresent(Symptom.class);
    }

    private static Optional<Explanation> mistake(Method method, List<Signature> signatures) {
        return Optional.ofNullable(method.getAnnotation(Mistake.class))
                .map(
                        known ->
                                new KnownMistake(
                                        accessible(method),
                                        about(known.of(), method, signatures),
                                        known.value(),
                                        known.tolerance()));
    }

    private static Optional<Explanation> symptom(Method method, List<Signature> signatures) {
        return Optional.ofNullable(method.getAnnotation(Symptom.class))
                .map(
                        known ->
                                new KnownSymptom(
                                        accessible(method),
                                        known.of().isEmpty()
                                                ? ""
                                                : about(known.of(), method, signatures),
                                        known.value()));
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static String about(String of, Method method, List<Signature> signatures) {
        List<String> names = signatures.stream().map(Signature::name).toList();
        if (names.contains(of)) {
            return of;
        } else if (names.size() == 1 && of.isEmpty()) {
            return names.get(0);
        }
        throw new IllegalStateException(
                "%s: of = \"%s\", wanted one of %s".formatted(method, of, names));
    }
}
