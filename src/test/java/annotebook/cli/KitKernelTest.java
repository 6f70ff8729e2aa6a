package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KitKernelTest {

    private static final Project PROJECT =
            Project.ofJar(Path.of("course", "lib", "annotebook.jar"));
    private static final String JAVA_BIN = Platform.javaHome().resolve("bin").toString();

    @Test
    void theKernelGetsTheJavaOfTheJarFirst() {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", "elsewhere"));
        new KitKernel(PROJECT).prepare(environment);
        assertEquals(JAVA_BIN + File.pathSeparator + "elsewhere", environment.get("PATH"));
        assertEquals(PROJECT.jar().toString(), environment.get("JJAVA_CLASSPATH"));
        assertEquals(PROJECT.data().toString(), environment.get("ANNOTEBOOK_DATA"));
        assertEquals("1", environment.get("JUPYTER_PREFER_ENV_PATH"));
    }

    /** Another kernel named java would run the notebooks in its place. */
    @Test
    void theKitsKernelComesBeforeOthersOfItsName() {
        Map<String, String> environment = new HashMap<>(Map.of("JUPYTER_PATH", "elsewhere"));
        new KitKernel(PROJECT).prepare(environment);
        assertEquals(
                PROJECT.venv().resolve(Path.of("share", "jupyter"))
                        + File.pathSeparator
                        + "elsewhere",
                environment.get("JUPYTER_PATH"));
    }

    @Test
    void optionsOfTheUsersOwnStayAndAreLast() {
        Map<String, String> environment = new HashMap<>(Map.of("JJAVA_JVM_OPTS", "-Xmx1g"));
        new KitKernel(PROJECT).prepare(environment);
        assertEquals(
                "--enable-native-access=ALL-UNNAMED -Xmx1g", environment.get("JJAVA_JVM_OPTS"));
    }

    /** Else a set fetched into the user's own data folder would not be found by the notebooks. */
    @Test
    void aDataFolderOfTheUsersOwnStays() {
        Map<String, String> environment = new HashMap<>(Map.of("ANNOTEBOOK_DATA", "mine"));
        new KitKernel(PROJECT).prepare(environment);
        assertEquals("mine", environment.get("ANNOTEBOOK_DATA"));
    }

    @Test
    void theVariableKeepsTheSpellingOfWindows() {
        Map<String, String> environment = new HashMap<>(Map.of("Path", "elsewhere"));
        new KitKernel(PROJECT).prepare(environment);
        assertEquals(JAVA_BIN + File.pathSeparator + "elsewhere", environment.get("Path"));
        assertEquals(false, environment.containsKey("PATH"));
    }
}
