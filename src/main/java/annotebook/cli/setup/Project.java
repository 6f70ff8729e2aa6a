package annotebook.cli.setup;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/**
 * The folder that a command works on: a checkout of the masters, or a student kit.
 *
 * @param root the folder that holds {@code notebooks/} and {@code data/}
 * @param jar the {@code annotebook.jar} that notebooks get on their class path
 * @param isStudentKit whether it is a kit that {@code release} made; then there is no Maven
 */
public record Project(Path root, Path jar, boolean isStudentKit) {

    private static final String CHECKOUT_FOLDER = "target";
    private static final String KIT_FOLDER = "lib";

    /**
     * The project that the running code belongs to.
     *
     * @throws UserError when the jar was moved out of {@code target/} or {@code lib/}
     */
    public static Project here() {
        return ofJar(jarOf(codeLocation()));
    }

    /**
     * The project of {@code <root>/target/annotebook.jar} (checkout) or {@code
     * <root>/lib/annotebook.jar} (student kit).
     *
     * @throws UserError when the jar is in neither folder
     */
    public static Project ofJar(Path jar) {
        Path file = jar.toAbsolutePath().normalize();
        Path folder = file.getParent();
        Path root = folder == null ? null : folder.getParent();
        if (folder != null && root != null) {
            if (folder.endsWith(KIT_FOLDER)) {
                return new Project(root, file, true);
            }
            if (folder.endsWith(CHECKOUT_FOLDER)) {
                return new Project(root, file, false);
            }
        }
        throw new UserError(
                "%s: annotebook.jar belongs in the folder lib/ of the student kit (or target/ of"
                                .formatted(file)
                        + " a checkout), with notebooks/ beside that folder; put it back there.");
    }

    /** The folder of the notebooks. */
    public Path notebooks() {
        return root.resolve("notebooks");
    }

    /** The folder of the samples; notebooks find it in {@code ANNOTEBOOK_DATA}. */
    public Path data() {
        return root.resolve("data");
    }

    /** The folder of the Python environment, whether it is there or not. */
    public Path venv() {
        return root.resolve(".venv");
    }

    /** Where commands leave what they make: {@code target/name}, or {@code name} in a kit. */
    public Path output(String name) {
        return isStudentKit ? root.resolve(name) : root.resolve(CHECKOUT_FOLDER).resolve(name);
    }

    /**
     * The folder of the notebooks, known to be there.
     *
     * @throws UserError when it is missing
     */
    public Path requireNotebooks() {
        if (!Files.isDirectory(notebooks())) {
            throw new UserError(
                    "%s is missing: unpack the course kit again, or put the jar back into it."
                            .formatted(notebooks()));
        }
        return notebooks();
    }

    /** Whether a checkout's jar is older than a source that it was built from. */
    public boolean jarIsStale() {
        Path sources = root.resolve("src").resolve("main");
        if (isStudentKit || Files.notExists(sources)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            long built = Files.getLastModifiedTime(jar).toMillis();
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> file.toFile().lastModified() > built);
        } catch (IOException e) {
            return false; // not built yet, or gone while we looked
        }
    }

    /** Says so, when a command would use an outdated jar. */
    public void noteStaleJar(PrintWriter out) {
        if (jarIsStale()) {
            out.println(
                    "Note: %s is older than its sources; build it again: mvn -Pquick"
                            .formatted(root.relativize(jar)));
            out.flush();
        }
    }

    /** In an IDE the code runs from {@code target/classes}; notebooks still need the jar. */
    static Path jarOf(Path location) {
        return location.endsWith(Path.of(CHECKOUT_FOLDER, "classes"))
                ? location.resolveSibling("annotebook.jar")
                : location;
    }

    private static Path codeLocation() {
        CodeSource source = Project.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the class Project has no code source");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file: " + source.getLocation(), e);
        }
    }
}
