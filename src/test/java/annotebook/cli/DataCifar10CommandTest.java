package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataCifar10CommandTest {

    @Test
    void theRegistryIsTheUsersOwn() {
        assertEquals("https://registry.npmjs.org/", registry(Map.of()));
        assertEquals("https://registry.npmjs.org/", registry(Map.of("npm_config_registry", " ")));
        assertEquals(
                "https://mirror.example/npm/",
                registry(Map.of("npm_config_registry", "https://mirror.example/npm")));
        assertEquals(
                "http://mirror.example/",
                registry(Map.of("NPM_CONFIG_REGISTRY", "http://mirror.example/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mirror.example", "ftp://mirror.example/", "file:///etc/", "a b"})
    void whatIsNoAddressIsSaid(String text) {
        UserError e = assertThrows(UserError.class, () -> DataCifar10Command.address(text));
        assertTrue(
                e.sentence()
                        .contains(
                                "is no address of an npm registry: wanted one like https://registry.npmjs.org/"),
                e.sentence());
    }

    private static String registry(Map<String, String> environment) {
        return DataCifar10Command.ofEnvironment(environment).toString();
    }
}
