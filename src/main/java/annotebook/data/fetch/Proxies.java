package annotebook.data.fetch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The proxies that the environment names in {@code https_proxy}, {@code http_proxy} and {@code no_proxy}, in
 * small or large letters, as pip and npm read them; Java itself knows its own properties only.
 */
public final class Proxies {

    /** {@code http://name:password@host:port/}; the host is enough. */
    private static final Pattern PROXY =
            Pattern.compile("(?:\\w+://)?(?:[^/@]*@)?([\\w.-]+|\\[[\\w:.]+])(?::(\\d{1,5}))?/?");

    private Proxies() {}

    /** Java's own properties that say the same as the environment; none of what it does not say. */
    public static Map<String, String> properties(Map<String, String> environment) {
        Map<String, String> properties = new HashMap<>();
        for (String scheme : List.of("http", "https")) {
            Matcher proxy = PROXY.matcher(variable(environment, scheme + "_proxy"));
            if (proxy.matches()) {
                String port = proxy.group(2) == null ? "80" : proxy.group(2);
                properties.put(scheme + ".proxyHost", proxy.group(1));
                properties.put(scheme + ".proxyPort", port);
            }
        }
        String direct = variable(environment, "no_proxy");
        if (!direct.isEmpty()) {
            properties.put("http.nonProxyHosts", patterns(direct));
        }
        return properties;
    }

    private static String variable(Map<String, String> environment, String name) {
        String large = environment.getOrDefault(name.toUpperCase(Locale.ROOT), "");
        return environment.getOrDefault(name, large).strip();
    }

    /** Of each name the host, and all below it. */
    private static String patterns(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> name.strip().replaceFirst("^\\.", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.equals("*") ? name : name + "|*." + name)
                .collect(Collectors.joining("|"));
    }
}
