package annotebook.grading.release;

import annotebook.checks.ExerciseChecks;
import annotebook.exercises.Lesson;
import annotebook.files.Archive;
import annotebook.files.ClassConstants;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The instructor's jar of hidden checks, as classes that run and as texts that nobody may see. */
public final class HiddenJar implements AutoCloseable {

    private static final String CLASS = ".class";

    private final byte[] bytes;
    private final URLClassLoader loader;

    private HiddenJar(byte[] bytes, URLClassLoader loader) {
        this.bytes = bytes;
        this.loader = loader;
    }

    /**
     * Opens the jar.
     *
     * @param file {@code target/annotebook-checks.jar} of a checkout that was built
     */
    public static HiddenJar open(Path file) throws IOException {
        return new HiddenJar(
                Files.readAllBytes(file),
                new URLClassLoader(
                        new URL[] {file.toUri().toURL()}, HiddenJar.class.getClassLoader()));
    }

    /** Its checks. */
    public HiddenChecks checks() {
        return new HiddenChecks(loader);
    }

    /** The sentences in it, names of checks among them, that the visible checks do not say too. */
    Set<String> sentences() throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        for (var file : Archive.read(bytes).entrySet()) {
            if (file.getKey().endsWith(CLASS)) {
                ClassConstants.texts(file.getValue()).stream()
                        .filter(text -> text.contains(" "))
                        .forEach(sentences::add);
            }
        }
        String visible = String.join("\n", visibleTexts());
        sentences.removeIf(visible::contains);
        return sentences;
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static List<String> visibleTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Lesson lesson : Lesson.all()) {
            texts.addAll(ClassConstants.texts(classFile(lesson.checks())));
            for (ExerciseChecks checks : lesson.exercises()) {
                texts.addAll(ClassConstants.texts(classFile(checks.nested())));
            }
        }
        return texts;
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        String name = type.getName().substring(type.getPackageName().length() + 1) + CLASS;
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
