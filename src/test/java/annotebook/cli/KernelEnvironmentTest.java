package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KernelEnvironmentTest {

    private static final Project PROJECT =
            Project.ofJar(Path.of("course", "lib", "annotebook.jar"));
    private static final String JAVA_BIN = Platform.javaHome().resolve("bin").toString();

    @Test
    void theKernelGetsTheJavaOfTheJarFirst() {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", "elsewhere"));
        KernelEnvironment.apply(environment, PROJECT);
        assertEquals(JAVA_BIN + File.pathSeparator + "elsewhere", environment.get("PATH"));
        assertEquals(PROJECT.jar().toString(), environment.get("JJAVA_CLASSPATH"));
        assertEquals(PROJECT.data().toString(), environment.get("ANNOTEBOOK_DATA"));
        assertEquals("1", environment.get("JUPYTER_PREFER_ENV_PATH"));
    }

    /** Else a set fetched into the user's own data folder would not be found by the notebooks. */
    @Test
    void aDataFolderOfTheUsersOwnStays() {
        Map<String, String> environment = new HashMap<>(Map.of("ANNOTEBOOK_DATA", "mine"));
        KernelEnvironment.apply(environment, PROJECT);
        assertEquals("mine", environment.get("ANNOTEBOOK_DATA"));
    }

    @Test
    void theVariableKeepsTheSpellingOfWindows() {
        Map<String, String> environment = new HashMap<>(Map.of("Path", "elsewhere"));
        KernelEnvironment.apply(environment, PROJECT);
        assertEquals(JAVA_BIN + File.pathSeparator + "elsewhere", environment.get("Path"));
        assertEquals(false, environment.containsKey("PATH"));
    }
}
