package annotebook.grading.sandbox;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some classes of the kit, and all others of the kit that they name.
 *
 * <p>Read from the class files themselves: every name in the pool of constants counts.
 */
final class ClassClosure {

    private static final Pattern NAME = Pattern.compile("annotebook/[\\w/$]+");

    private ClassClosure() {}

    /** The class files, by path within a jar, in order. */
    static Map<String, byte[]> of(Collection<Class<?>> roots) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(root.getName().replace('.', '/')));
        while (!open.isEmpty()) {
            String path = open.remove() + ".class";
            byte[] bytes = files.containsKey(path) ? null : bytes(path);
            if (bytes != null) {
                files.put(path, bytes);
                open.addAll(names(bytes));
            }
        }
        return files;
    }

    private static byte @org.jspecify.annotations.Nullable [] bytes(String path)
            throws IOException {
        try (InputStream file = ClassClosure.class.getResourceAsStream("/" + path)) {
            return file == null ? null : file.readAllBytes();
        }
    }

    private static Set<String> names(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8); // magic number and version
        int constants = in.readUnsignedShort();
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            if (tag == 1) {
                Matcher name = NAME.matcher(in.readUTF());
                while (name.find()) {
                    names.add(name.group());
                }
            } else {
                in.skipNBytes(size(tag));
                i += tag == 5 || tag == 6 ? 1 : 0; // long and double take two places
            }
        }
        return names;
    }

    private static int size(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 5, 6 -> 8;
            default -> 4;
        };
    }
}
