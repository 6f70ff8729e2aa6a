package annotebook.grading.sandbox;

import annotebook.files.ClassConstants;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some classes of the kit, and all others of the kit that they name.
 *
 * <p>Read from the class files themselves: every name in the pool of constants counts.
 */
final class ClassClosure {

    private static final Pattern NAME = Pattern.compile("annotebook/[\\w/$]+");

    private ClassClosure() {}

    /** The class files, by path within a jar, in order. */
    static SortedMap<String, byte[]> of(Collection<Class<?>> roots) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(root.getName().replace('.', '/')));
        while (!open.isEmpty()) {
            String path = open.remove() + ".class";
            byte[] bytes = files.containsKey(path) ? null : bytes(path);
            if (bytes != null) {
                files.put(path, bytes);
                for (String text : ClassConstants.texts(bytes)) {
                    NAME.matcher(text).results().forEach(name -> open.add(name.group()));
                }
            }
        }
        return files;
    }

    private static byte @Nullable [] bytes(String path) throws IOException {
        try (InputStream file = ClassClosure.class.getResourceAsStream("/" + path)) {
            return file == null ? null : file.readAllBytes();
        }
    }
}
