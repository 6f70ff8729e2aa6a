package annotebook.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/** The environment variables under which a Jupyter program finds this kit's Java, jar and data. */
public final class KernelEnvironment {

    private KernelEnvironment() {}

    /**
     * Sets the variables in the environment of a program that starts kernels.
     *
     * <ul>
     *   <li>{@code PATH}: the kernel runs {@code java}; it gets the Java that runs this jar
     *   <li>{@code JJAVA_CLASSPATH}: the kit's jar
     *   <li>{@code ANNOTEBOOK_DATA}: the data folder, unless the user has named another
     *   <li>{@code JUPYTER_PREFER_ENV_PATH}: {@code .venv} wins over kernels of the user's own
     * </ul>
     *
     * @param environment as {@link ProcessBuilder#environment()} gives it; changed
     */
    public static void apply(Map<String, String> environment, Project project) {
        String path = pathKey(environment);
        Path bin = Platform.javaHome().resolve("bin");
        environment.merge(path, bin.toString(), (old, java) -> java + File.pathSeparator + old);
        environment.put("JJAVA_CLASSPATH", project.jar().toString());
        environment.merge(
                "ANNOTEBOOK_DATA",
                project.data().toString(),
                (own, ours) -> own.isBlank() ? ours : own);
        environment.put("JUPYTER_PREFER_ENV_PATH", "1");
    }

    /** Windows writes it {@code Path}, and Java's map minds the difference. */
    static String pathKey(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.equalsIgnoreCase("PATH"))
                .findFirst()
                .orElse("PATH");
    }
}
