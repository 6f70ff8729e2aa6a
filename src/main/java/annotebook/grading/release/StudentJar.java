package annotebook.grading.release;

import annotebook.files.ClassConstants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Makes the student's jar out of the instructor's.
 *
 * <p>Grading is left out, and so is the kit's own answer to the challenge; of the commands only those remain
 * that the student's main class reaches. The native library is left out too: the kit has one for the students'
 * platforms, not for this one.
 */
final class StudentJar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String GRADING = "annotebook/grading/";
    private static final String COMMANDS = "annotebook/cli/";
    private static final String PRESET = "annotebook/training/Preset";
    private static final String CLASS = ".class";

    /** Annotations hold classes as descriptors, so every text of a class file is looked at. */
    private static final Pattern COMMAND = Pattern.compile(COMMANDS + "[\\w$/]+");

    private StudentJar() {}

    /**
     * The files of the student's jar.
     *
     * @param jar the files of the instructor's
     * @param mainClass what {@code java -jar} starts, in the package of the commands
     */
    static SortedMap<String, byte[]> of(SortedMap<String, byte[]> jar, String mainClass)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(jar);
        Set<String> reached = reached(files, mainClass.replace('.', '/'));
        files.keySet().removeIf(path -> path.startsWith(GRADING) || path.startsWith(PRESET));
        files.keySet().removeIf(path -> isUnreached(path, reached));
        files.keySet().removeIf(NativeLibrary::isPart);
        files.put(MANIFEST, withMainClass(files.getOrDefault(MANIFEST, new byte[0]), mainClass));
        return files;
    }

    private static boolean isUnreached(String path, Set<String> reached) {
        return path.startsWith(COMMANDS)
                && path.endsWith(CLASS)
                && !path.endsWith("/package-info" + CLASS)
                && !reached.contains(path);
    }

    private static Set<String> reached(SortedMap<String, byte[]> files, String from)
            throws IOException {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from + CLASS));
        while (!open.isEmpty()) {
            String path = open.pop();
            byte[] file = files.get(path);
            if (file != null && reached.add(path)) {
                for (String text : ClassConstants.texts(file)) {
                    COMMAND.matcher(text).results().forEach(m -> open.push(m.group() + CLASS));
                }
            }
        }
        return reached;
    }

    private static byte[] withMainClass(byte[] manifest, String mainClass) throws IOException {
        Manifest changed = new Manifest(new ByteArrayInputStream(manifest));
        changed.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        changed.write(bytes);
        return bytes.toByteArray();
    }
}
