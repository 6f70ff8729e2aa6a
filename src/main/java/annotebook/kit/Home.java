package annotebook.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user's home folder, also for a user id that no account belongs to.
 *
 * <p>Containers run under such ids. Java then says that the home is {@code ?}, and every library that
 * keeps a cache there makes a folder of that name wherever it happens to run.
 */
public final class Home {

    private static final String PROPERTY = "user.home";
    private static final String NOBODYS = "?";

    private Home() {}

    /** Sets {@code user.home} to a folder when Java does not know one; before anything reads it. */
    public static void settle() {
        if (System.getProperty(PROPERTY, NOBODYS).equals(NOBODYS)) {
            System.setProperty(PROPERTY, replacement(System.getenv("HOME")).toString());
        }
    }

    /** Makes sure that a program finds the same folder by {@code HOME}, as all programs except those of Windows do. */
    public static void tell(Map<String, String> environment) {
        if (File.separatorChar == '/') {
            environment.put("HOME", replacement(environment.get("HOME")).toString());
        }
    }

    /** {@code HOME} where it names a folder that can be written, else what Java knows, else the temporary folder. */
    static Path replacement(@Nullable String home) {
        try {
            if (home != null && !home.isBlank() && Files.isWritable(Path.of(home))) {
                return Path.of(home).toAbsolutePath();
            }
        } catch (InvalidPathException e) {
            // no folder
        }
        String known = System.getProperty(PROPERTY, NOBODYS);
        return Path.of(known.equals(NOBODYS) ? System.getProperty("java.io.tmpdir") : known)
                .toAbsolutePath();
    }
}
