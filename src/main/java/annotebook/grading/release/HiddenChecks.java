package annotebook.grading.release;

import annotebook.checks.ExerciseChecks;
import annotebook.exercises.Lesson;
import java.util.Optional;

/** Finds the hidden checks, which are not part of the kit: the instructor has them in a jar of their own. */
public final class HiddenChecks {

    private static final String PACKAGE = "annotebook.hidden.";

    private final ClassLoader loader;

    /** Hidden checks that this loader can see. */
    public HiddenChecks(ClassLoader loader) {
        this.loader = loader;
    }

    /** The hidden checks of the same exercise, with its signatures and mistakes. */
    public Optional<ExerciseChecks> of(Lesson lesson, ExerciseChecks visible) {
        String name =
                PACKAGE
                        + lesson.folder()
                        + "."
                        + lesson.checks().getSimpleName().replaceFirst("Checks$", "HiddenChecks");
        try {
            return visible.in(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
