package annotebook.data.fetch;

import java.time.Duration;

/**
 * How the network is used.
 *
 * @param connect how long a server may take to take the connection
 * @param silence how long it may be silent
 * @param pause before it is asked again
 * @param proxies the way to it
 */
record Network(Duration connect, Duration silence, Duration pause, Proxies proxies) {

    /** As in daily life. */
    static Network usual() {
        return new Network(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                new Proxies(System.getenv()));
    }
}
