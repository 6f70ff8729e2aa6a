package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {

    private static final Map<String, String> BOTH =
            Map.of(
                    "https_proxy", "http://secure.example:8443/",
                    "HTTP_PROXY", "plain.example:3128",
                    "no_proxy", "localhost, .inside.example,direct.example");

    @ParameterizedTest
    @CsvSource({
        "https://x.example/f, secure.example:8443",
        "http://x.example/f, plain.example:3128",
        "http://localhost/f, none",
        "https://a.inside.example/f, none",
        "https://inside.example/f, none",
        "https://DIRECT.example/f, none",
        "https://notdirect.example/f, secure.example:8443"
    })
    void areThoseOfTheScheme(String address, String wanted) {
        assertEquals(wanted, proxy(BOTH, address));
    }

    @ParameterizedTest
    @CsvSource({"' '", "'http://'", "'a b'", "'::'"})
    void whatCannotBeUnderstoodIsNone(String value) {
        assertEquals("none", proxy(Map.of("https_proxy", value), "https://x.example/f"));
    }

    @Test
    void aStarMeansNoProxyAtAll() {
        Map<String, String> star = Map.of("https_proxy", "p.example", "NO_PROXY", "*");
        assertEquals("none", proxy(star, "https://x.example/f"));
        assertEquals(
                "p.example:80", proxy(Map.of("https_proxy", "p.example"), "https://x.example/f"));
    }

    @Test
    void aDownloadGoesThroughIt(@TempDir Path folder) throws IOException {
        byte[] content = Known.noise(1_000, 1);
        try (FileServer server = new FileServer()) {
            server.put("f.bin", content);
            Proxies proxies = new Proxies(Map.of("http_proxy", server.address().toString()));
            Network network =
                    new Network(Duration.ofSeconds(5), Duration.ZERO, proxies, new FakeClient());
            URI site = URI.create("http://only.behind.invalid/");
            Path file =
                    new Download(site, Known.of("f.bin", content), folder, network)
                            .complete(bytes -> {});
            assertArrayEquals(content, Files.readAllBytes(file));
        }
    }

    private static String proxy(Map<String, String> environment, String address) {
        Proxy proxy = new Proxies(environment).to(URI.create(address));
        return proxy.type() == Proxy.Type.DIRECT
                ? "none"
                : String.valueOf(proxy.address()).replaceAll("/[^:]*|/?<unresolved>", "");
    }
}
