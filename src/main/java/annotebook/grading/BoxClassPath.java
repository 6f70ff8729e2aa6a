package annotebook.grading;

import annotebook.checks.Lesson;
import annotebook.grading.box.CompilerMain;
import annotebook.grading.box.RunnerMain;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
    private static final String MATHS_PACKAGE = "org/apache/commons/math3/";

    private BoxClassPath() {}

    /** Writes the jars. */
    static void write(Path directory) throws IOException {
        jar(directory.resolve(BOX), ClassClosure.of(List.of(RunnerMain.class, CompilerMain.class)));
        jar(directory.resolve(MATHS), mathsClasses());
        for (Lesson lesson : Lesson.values()) {
            Map<String, byte[]> taught = ClassClosure.of(lesson.taught());
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
        return path(directory, Stream.of(BOX, MATHS, jarOf(lesson)));
    }

    /** What a lesson's answers are compiled against. */
    static String ofAnswers(Path directory, Lesson lesson) {
        return path(directory, Stream.of(MATHS, jarOf(lesson)));
    }

    private static String path(Path directory, Stream<String> jars) {
        return jars.map(jar -> directory.resolve(jar).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(Lesson lesson) {
        return lesson.notebook() + ".jar";
    }

    private static boolean secret(String path) {
        return path.startsWith("annotebook/checks/") || path.startsWith("annotebook/grading/");
    }

    private static Map<String, byte[]> mathsClasses() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipFile jar = new ZipFile(jarWith(RealMatrix.class))) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(MATHS_PACKAGE) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        classes.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return classes;
    }

    private static File jarWith(Class<?> type) throws IOException {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(type + " is in no file", e);
        }
    }

    private static void jar(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.setLevel(1);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry zipEntry = new ZipEntry(entry.getKey());
                zipEntry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                jar.putNextEntry(zipEntry);
                jar.write(entry.getValue());
            }
        }
        PathAccess.everyoneReads(file);
    }
}
