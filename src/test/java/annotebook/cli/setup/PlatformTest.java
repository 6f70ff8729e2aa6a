package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PlatformTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayIsWhatTheEnvironmentNamesWhateverTheJdkCanDraw() {
        assertTrue(Platform.hasDisplay(Map.of("DISPLAY", ":0")));
        assertTrue(Platform.hasDisplay(Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertFalse(Platform.hasDisplay(Map.of("DISPLAY", " ")));
        assertFalse(Platform.hasDisplay(Map.of()));
    }
}
