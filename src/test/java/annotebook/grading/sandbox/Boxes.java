package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;

/** Where the tests of this package get their sandbox from. */
public final class Boxes {

    private Boxes() {}

    /** Bubblewrap; where it is missing the test is skipped and says why. */
    public static Sandbox bubblewrap() {
        try {
            return Bubblewrap.find();
        } catch (IOException e) {
            System.err.println("skipped: " + e.getMessage());
            return abort(e.getMessage());
        }
    }

    /** The best kind of sandbox here, as {@code --sandbox} names it: enough for honest submissions. */
    public static String bestKind() {
        try {
            return Bubblewrap.find().name();
        } catch (IOException e) {
            System.err.println("in a plain process: " + e.getMessage());
            return new PlainProcess().name();
        }
    }

    /** A box in bubblewrap over files of its own. */
    public static Box box(Path directory, Limits limits) throws IOException {
        Sandbox sandbox = bubblewrap();
        Box.prepare(directory, sandbox, java.util.List.of());
        return new Box(directory, sandbox, limits);
    }
}
