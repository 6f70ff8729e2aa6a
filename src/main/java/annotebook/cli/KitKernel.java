package annotebook.cli;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import annotebook.kit.Home;
import java.nio.file.Path;
import java.util.Map;

/**
 * JJava in the kit's {@code .venv}, with this kit's Java, jar and data.
 *
 * @param project whose {@code .venv}
 */
public record KitKernel(Project project) implements NotebookKernel {

    /** OpenBLAS is a native library: without this option Java 24 and later print a warning in the terminal. */
    private static final String OPTION = "--enable-native-access=ALL-UNNAMED";

    @Override
    public String name() {
        return "java";
    }

    /**
     * Sets the variables under which a Jupyter program finds this kernel.
     *
     * <ul>
     *   <li>{@code PATH}: the kernel runs {@code java}; it gets the Java that runs this jar
     *   <li>{@code JJAVA_CLASSPATH}: the kit's jar
     *   <li>{@code JJAVA_JVM_OPTS}: no warning about the native library, and the user's own options
     *   <li>{@code HOME}: a folder, also for a user id without an account
     *   <li>{@code ANNOTEBOOK_DATA}: the data folder, unless the user has named another
     *   <li>{@code JUPYTER_PATH}: {@code .venv} comes before other folders with a kernel of this name
     *   <li>{@code JUPYTER_PREFER_ENV_PATH}: its settings come before the user's own
     * </ul>
     */
    @Override
    public void prepare(Map<String, String> environment) {
        NotebookKernel.putFirst(
                environment, pathKey(environment), Platform.javaHome().resolve("bin"));
        Home.tell(environment);
        environment.put("JJAVA_CLASSPATH", project.jar().toString());
        environment.merge("JJAVA_JVM_OPTS", OPTION, (own, ours) -> ours + " " + own);
        environment.merge(
                "ANNOTEBOOK_DATA",
                project.data().toString(),
                (own, ours) -> own.isBlank() ? ours : own);
        NotebookKernel.putFirst(
                environment, "JUPYTER_PATH", project.venv().resolve(Path.of("share", "jupyter")));
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
