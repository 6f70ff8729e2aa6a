package annotebook.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes user.home")
class HomeTest {

    private static final String HOME = System.getProperty("user.home");
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir private Path folder = Path.of("");

    @AfterEach
    void restore() {
        System.setProperty("user.home", HOME);
    }

    @Test
    void aHomeThatJavaKnowsStays() {
        Home.settle();
        assertEquals(HOME, System.getProperty("user.home"));
    }

    @Test
    void anIdWithoutAnAccountGetsAFolder() {
        System.setProperty("user.home", "?");
        Home.settle();
        assertEquals(
                Home.replacement(System.getenv("HOME")).toString(),
                System.getProperty("user.home"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramIsToldTheSame() {
        Map<String, String> environment = new HashMap<>(Map.of("HOME", folder.toString()));
        Home.tell(environment);
        assertEquals(Map.of("HOME", folder.toAbsolutePath().toString()), environment);
        environment.clear();
        Home.tell(environment);
        assertEquals(Map.of("HOME", HOME), environment);
    }

    @Test
    void theVariableCountsWhereItNamesAFolder() {
        System.setProperty("user.home", "?");
        assertEquals(folder.toAbsolutePath(), Home.replacement(folder.toString()));
        for (String none : new String[] {"", " ", folder.resolve("absent").toString(), "\0"}) {
            assertEquals(TEMPORARY.toAbsolutePath(), Home.replacement(none), none);
        }
        assertEquals(TEMPORARY.toAbsolutePath(), Home.replacement(null));
    }
}
