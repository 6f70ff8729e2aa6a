package annotebook.exercises;

import static java.util.stream.Collectors.joining;

import annotebook.checks.ExerciseChecks;
import com.google.common.base.CaseFormat;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A notebook of the course, with its checks and the words that it may use.
 *
 * <p>It is found by its name: the checks of {@code 02_forward_propagation} are the class {@code
 * nb02_forward_propagation.ForwardPropagationChecks} beside this one.
 *
 * @param notebook the name of its file, without the ending
 * @param checks its visible checks
 */
public record Lesson(String notebook, Class<?> checks) {

    /** Also what a class may be called: a student chooses the names of what is handed in. */
    private static final String NAME = "\\d\\d(_[a-z0-9]+)+";

    private static final String FOLDER = "nb";

    /** What answers may use beside the kit. */
    private static final Pattern FREE =
            Pattern.compile("(java|org\\.apache\\.commons\\.math3)\\..*");

    private static final List<String> PACKAGES =
            List.of(
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "java.time",
                    "org.apache.commons.math3.linear");

    /** The lesson whose notebook has this name. */
    public static Optional<Lesson> named(String notebook) {
        if (!notebook.matches(NAME)) {
            return Optional.empty();
        }
        String type =
                Lesson.class.getPackageName() + "." + folder(notebook) + "." + topic(notebook);
        try {
            return Optional.of(new Lesson(notebook, Class.forName(type + "Checks")));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Every lesson of the kit, in order. */
    public static List<Lesson> all() {
        return All.LESSONS;
    }

    /** The names of all notebooks, for a reader. */
    public static String notebooks() {
        return all().stream().map(Lesson::notebook).collect(joining(", "));
    }

    /** Looked for once, when somebody asks. */
    private static final class All {

        private static final List<Lesson> LESSONS = find();

        private static List<Lesson> find() {
            String house = Lesson.class.getPackageName();
            try {
                return ClassPath.from(Lesson.class.getClassLoader())
                        .getTopLevelClassesRecursive(house)
                        .stream()
                        .map(type -> type.getPackageName().substring(house.length()))
                        .distinct()
                        .sorted()
                        .filter(folder -> folder.startsWith("." + FOLDER))
                        .flatMap(folder -> named(folder.substring(1 + FOLDER.length())).stream())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The name of its folder of checks, {@code nb02_forward_propagation}. */
    public String folder() {
        return folder(notebook);
    }

    /** Its exercises, each with its visible checks. */
    public List<ExerciseChecks> exercises() {
        return ExerciseChecks.of(checks);
    }

    /** One of them. */
    public Optional<ExerciseChecks> exercise(String id) {
        return exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The classes that earlier lessons have taught: all of the kit that answers may use. */
    public List<Class<?>> taught() {
        return Stream.of(words(), types()).flatMap(Arrays::stream).distinct().toList();
    }

    /** The imports that an answer is compiled with, in the notebook and in the grader alike. */
    public List<String> imports() {
        return Stream.of(
                        PACKAGES.stream().map(name -> "import " + name + ".*;"),
                        Arrays.stream(types())
                                .map(type -> "import " + type.getName() + ";")
                                .sorted(),
                        Arrays.stream(words())
                                .map(words -> "import static " + words.getName() + ".*;"))
                .flatMap(lines -> lines)
                .toList();
    }

    /**
     * Whether an answer that names a class so is sure to compile in the grader, which runs no cell that imports more.
     */
    public boolean knows(String name, Class<?> type) {
        boolean isNamedInFull = name.contains(".");
        return FREE.matcher(type.getName()).matches()
                || (isNamedInFull ? taught() : List.of(types())).contains(type);
    }

    private Class<?>[] words() {
        return checks.getAnnotation(Taught.class).words();
    }

    private Class<?>[] types() {
        return checks.getAnnotation(Taught.class).types();
    }

    private static String folder(String notebook) {
        return FOLDER + notebook;
    }

    /** {@code ForwardPropagation} of {@code 02_forward_propagation}. */
    private static String topic(String notebook) {
        return CaseFormat.LOWER_UNDERSCORE.to(
                CaseFormat.UPPER_CAMEL, notebook.substring(notebook.indexOf('_') + 1));
    }
}
