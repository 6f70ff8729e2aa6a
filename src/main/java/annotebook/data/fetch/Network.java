package annotebook.data.fetch;

import java.time.Duration;

/**
 * How the network is used.
 *
 * @param silence how long a home site may be silent
 * @param pause before it is asked again
 * @param proxies the way to it
 * @param programs runs the clients of packages, which have their own ways
 */
record Network(Duration silence, Duration pause, Proxies proxies, Fetcher.Programs programs) {

    /** As in daily life. */
    static Network usual(Fetcher.Programs programs) {
        return new Network(
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                new Proxies(System.getenv()),
                programs);
    }
}
