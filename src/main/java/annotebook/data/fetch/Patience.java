package annotebook.data.fetch;

import java.time.Duration;

/**
 * How long a server is waited for.
 *
 * @param connect until it takes the connection
 * @param silence between two bytes
 * @param pause before it is asked again
 */
record Patience(Duration connect, Duration silence, Duration pause) {

    static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(1));
}
