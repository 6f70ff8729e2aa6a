package annotebook.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checks of one exercise, visible or hidden.
 *
 * @param id the exercise
 * @param notebook the class of checks of the whole notebook
 * @param nested the class of checks of this exercise, nested in it
 * @param signatures what the student was asked to declare
 * @param mistakes what is known to go wrong
 */
public record ExerciseChecks(
        String id,
        Class<?> notebook,
        Class<?> nested,
        List<Signature> signatures,
        List<Explanation> mistakes) {

    /** The checks of every exercise of a notebook. */
    public static List<ExerciseChecks> of(Class<?> notebook) {
        return Arrays.stream(notebook.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(Exercise.class))
                .map(nested -> of(notebook, nested))
                .toList();
    }

    /** The checks of this exercise in another class, with the same signatures and mistakes. */
    public Optional<ExerciseChecks> in(Class<?> hiddenChecks) {
        return Arrays.stream(hiddenChecks.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(Exercise.class))
                .filter(nested -> nested.getAnnotation(Exercise.class).id().equals(id))
                .findFirst()
                .map(nested -> new ExerciseChecks(id, hiddenChecks, nested, signatures, mistakes));
    }

    /** What the student who passes has built, and where it is used; empty of hidden checks. */
    public String meaning() {
        return nested.getAnnotation(Exercise.class).meaning();
    }

    /** What the exercise is worth by these checks, those of the class that its own extends among them. */
    public int points() {
        return Stream.<Class<?>>iterate(nested, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Check.class))
                .mapToInt(method -> method.getAnnotation(Check.class).points())
                .sum();
    }

    private static ExerciseChecks of(Class<?> notebook, Class<?> nested) {
        Exercise exercise = nested.getAnnotation(Exercise.class);
        List<Signature> signatures =
                Arrays.stream(exercise.signatures()).map(Signature::parse).toList();
        return new ExerciseChecks(
                exercise.id(),
                notebook,
                nested,
                signatures,
                Mistakes.of(notebook, exercise.id(), signatures));
    }
}
