package annotebook.data.fetch;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies that the environment names in {@code https_proxy}, {@code http_proxy} and {@code no_proxy}, in
 * small or large letters, as pip and npm read them; Java itself knows its own properties only.
 *
 * @param environment the variables
 */
record Proxies(Map<String, String> environment) {

    /** The proxy on the way to this address: of the environment, else of Java's own properties, else none. */
    Proxy to(URI address) {
        return ofEnvironment(address)
                .orElseGet(() -> ProxySelector.getDefault().select(address).get(0));
    }

    private Optional<Proxy> ofEnvironment(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return isDirect(host)
                ? Optional.empty()
                : variable(address.getScheme() + "_proxy").flatMap(Proxies::proxy);
    }

    private boolean isDirect(String host) {
        return Arrays.stream(variable("no_proxy").orElse("").toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.startsWith(".") ? name.substring(1) : name)
                .anyMatch(
                        name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** {@code http://host:port} and {@code host:port} will do. */
    private static Optional<Proxy> proxy(String value) {
        try {
            URI address = URI.create(value.contains("://") ? value : "http://" + value);
            if (address.getHost() == null) {
                return Optional.empty();
            }
            int port = address.getPort() < 0 ? 80 : address.getPort();
            return Optional.of(
                    new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), port)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
