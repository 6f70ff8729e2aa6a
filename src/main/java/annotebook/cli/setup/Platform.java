package annotebook.cli.setup;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** What differs between Linux, macOS and Windows, and between a JDK and a JRE. */
public final class Platform {

    private Platform() {}

    /** Whether this is Windows. */
    public static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    /**
     * Whether a browser can show itself here. Whether the JDK is headless does not tell: Debian's headless JDK
     * also runs on desktops.
     *
     * @param environment the variables
     */
    public static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name", "").startsWith("Linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    /** Jupyter refuses to serve for root unless told to; containers have no other user. */
    public static boolean isRoot() {
        return !isWindows() && System.getProperty("user.name", "").equals("root");
    }

    /** The home of the Java that runs this jar; the kernel must run on the same one. */
    public static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /**
     * Notebooks run on JShell, which a JDK has and a JRE lacks.
     *
     * @throws UserError on a JRE
     */
    public static void requireJdk() {
        if (!hasJShell()) {
            throw new UserError(
                    "Java %s at %s has no JShell; notebooks need a full JDK, 17 or newer. Install one (adoptium.net) or set JAVA_HOME."
                            .formatted(Runtime.version().feature(), javaHome()));
        }
    }

    /** Whether this Java has JShell, which the kernel needs. */
    public static boolean hasJShell() {
        return ModuleFinder.ofSystem().find("jdk.jshell").isPresent();
    }
}
