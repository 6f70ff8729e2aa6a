package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment says, as Java follows it. */
@Isolated("it changes the proxy")
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

    @Test
    void aNameAndAPasswordAreNoPartOfTheHost() {
        assertEquals(
                "p.example:81",
                proxy(Map.of("https_proxy", "http://me:s3@p.example:81/"), "https://x.example/f"));
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

    private static String proxy(Map<String, String> environment, String address) {
        Properties before = (Properties) System.getProperties().clone();
        try {
            Proxies.properties(environment).forEach(System::setProperty);
            return ProxySelector.getDefault().select(URI.create(address)).get(0).address()
                            instanceof InetSocketAddress proxy
                    ? proxy.getHostString() + ":" + proxy.getPort()
                    : "none";
        } finally {
            System.setProperties(before);
        }
    }
}
