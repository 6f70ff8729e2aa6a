package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void timesAreRoundedUp() {
        assertEquals("1 s", Progress.words(Duration.ofMillis(1)));
        assertEquals("119 s", Progress.words(Duration.ofSeconds(119)));
        assertEquals("3 min", Progress.words(Duration.ofSeconds(121)));
        assertEquals("0 s", Progress.words(Duration.ofSeconds(-1)));
    }

    @Test
    void htmlShowsTheShareAndHarmlessWords() {
        Picture picture = Progress.running("a < b", 1, 4, "").picture();
        String html = Objects.requireNonNull(picture.html());
        assertTrue(html.contains("width:25.0%"), html);
        assertTrue(html.contains("a &lt; b: 1 of 4 (25%)"), html);
        assertEquals("a < b: 1 of 4 (25%)", picture.text());
    }
}
