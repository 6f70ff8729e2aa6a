package annotebook.grading.sandbox;

import annotebook.data.Cifar10Reader;
import annotebook.data.DataFolder;
import annotebook.exercises.Lesson;
import annotebook.files.Archive;
import annotebook.grading.box.CompilerMain;
import annotebook.grading.box.RunnerMain;
import annotebook.grading.quiet.QuietWords;
import annotebook.nn.file.NetworkBytes;
import annotebook.training.Budget;
import annotebook.training.Training;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The jars in the box: its own classes, Commons Math, and for each lesson the words that it may use.
 *
 * <p>They are taken from the class path of this process, be it folders of classes or one jar, and
 * are the same bytes each time. No check is among them, and no answer but those that a taught word
 * needs.
 */
final class BoxClassPath {

    private static final String BOX = "box.jar";
    private static final String MATHS = "commons-math3.jar";
    private static final String WORDS = "words.jar";
    private static final String LIBRARIES = "libraries.jar";
    private static final String MATHS_PACKAGE = "org/apache/commons/math3/";

    private BoxClassPath() {}

    /** Writes the jars. */
    static void write(Path directory) throws IOException {
        jar(directory.resolve(BOX), ClassClosure.of(List.of(RunnerMain.class, CompilerMain.class)));
        jar(
                directory.resolve(MATHS),
                BoxLibraries.classes(RealMatrix.class.getName(), List.of(MATHS_PACKAGE)));
        jar(directory.resolve(WORDS), ClassClosure.of(List.of(QuietWords.class)));
        jar(directory.resolve(LIBRARIES), BoxLibraries.classes());
        for (Lesson lesson : Lesson.all()) {
            SortedMap<String, byte[]> taught = ClassClosure.of(roots(lesson));
            if (taught.keySet().stream().anyMatch(BoxClassPath::secret)) {
                throw new IllegalStateException(lesson + " teaches words that need its checks");
            }
            jar(directory.resolve(jarOf(lesson)), taught);
        }
    }

    /** The class path of the compiler's own process. */
    static String ofCompiler(Path directory) {
        return path(directory, Stream.of(BOX, MATHS));
    }

    /** The class path of a lesson's runner; it begins as the archived one does. */
    static String ofRunner(Path directory, Lesson lesson) {
        return path(
                directory,
                trains(lesson)
                        ? Stream.of(BOX, MATHS, WORDS, jarOf(lesson), LIBRARIES)
                        : Stream.of(BOX, MATHS, WORDS, jarOf(lesson)));
    }

    /** What a lesson's answers are compiled against. */
    static String ofAnswers(Path directory, Lesson lesson) {
        return path(directory, Stream.of(MATHS, WORDS, jarOf(lesson)));
    }

    /** Whether a lesson's answers train networks with the library: that takes data, and OpenBLAS. */
    static boolean trains(Lesson lesson) {
        return lesson.taught().contains(Training.class);
    }

    /** A trained network is sent from where it was trained, and images are read there. */
    private static List<Class<?>> roots(Lesson lesson) {
        List<Class<?>> roots = new ArrayList<>(lesson.taught());
        if (trains(lesson)) {
            roots.addAll(
                    List.of(
                            NetworkBytes.class,
                            Budget.class,
                            DataFolder.class,
                            Cifar10Reader.class));
        }
        return roots;
    }

    private static String path(Path directory, Stream<String> jars) {
        return jars.map(jar -> directory.resolve(jar).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(Lesson lesson) {
        return lesson.notebook() + ".jar";
    }

    private static boolean secret(String path) {
        return path.matches("annotebook/(checks|exercises|grading)/.*");
    }

    private static void jar(Path file, SortedMap<String, byte[]> entries) throws IOException {
        Files.write(file, Archive.write(entries));
        PathAccess.everyoneReads(file);
    }
}
