package annotebook.grading.sandbox;

import annotebook.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that all boxes of a run start from: gone at its end, at Ctrl-C, and where the run was killed
 * at the start of the next one.
 */
public final class BoxFolder implements AutoCloseable {

    private static final String NAME = "annotebook-box-";

    /** Who made it stands in its name: where processes are counted together, and the number of the process. */
    private static final Pattern MADE = Pattern.compile(NAME + "(\\d+)-(\\d{1,18})-.*");

    /** On Linux, the link that names the processes which see each other's numbers; a container has its own. */
    private static final Path PROCESSES = Path.of("/proc/self/ns/pid");

    private final Path path;
    private final Thread atShutdown;

    private BoxFolder(Path path) {
        this.path = path;
        this.atShutdown = new Thread(() -> deleteAsFarAsPossible(path), "box folder");
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    /** An empty one; those of runs that were killed go first. */
    static BoxFolder make() throws IOException {
        sweep(temporary());
        return in(temporary());
    }

    /** An empty one there. */
    static BoxFolder in(Path temporary) throws IOException {
        return new BoxFolder(fresh(temporary));
    }

    /** A folder for a moment; should this process be killed in it, the next run sweeps it away. */
    static Path forAMoment() throws IOException {
        return fresh(temporary());
    }

    private static Path fresh(Path temporary) throws IOException {
        String maker = processes() + "-" + ProcessHandle.current().pid();
        return Files.createTempDirectory(temporary, NAME + maker + "-");
    }

    private static String processes() {
        try {
            return Files.readSymbolicLink(PROCESSES).toString().replaceAll("\\D", "");
        } catch (IOException e) {
            return "0"; // not Linux: all are counted together
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Deletes those whose process is gone; a number that another process has now leaves its folder. */
    static void sweep(Path temporary) throws IOException {
        try (Stream<Path> folders = Files.list(temporary)) {
            folders.filter(BoxFolder::isLeftBehind).forEach(BoxFolder::deleteAsFarAsPossible);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            return; // it is at work
        }
        Folders.delete(path);
    }

    private static boolean isLeftBehind(Path folder) {
        Matcher made = MADE.matcher(String.valueOf(folder.getFileName()));
        return made.matches()
                && made.group(1).equals(processes())
                && ProcessHandle.of(Long.parseLong(made.group(2))).isEmpty();
    }

    /** Another user's stays, and what is in use on Windows. */
    private static void deleteAsFarAsPossible(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // it is in nobody's way
        }
    }
}
