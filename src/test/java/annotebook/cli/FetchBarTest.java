package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import annotebook.data.fetch.FetchProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FetchBarTest {

    private final StringWriter text = new StringWriter();
    private final FetchBar bar = new FetchBar(new PrintWriter(text));

    @Test
    void sentencesGoWhereTheCommandPrintsAndEndAStretch() {
        bar.begin("npm", FetchProgress.UNKNOWN, 0);
        assertNotNull(bar.bar);
        bar.say("Asking.");
        assertNull(bar.bar);
        assertEquals("Asking.", text.toString().strip());
    }

    @Test
    void countsFromWhatIsThereOn() {
        bar.begin("cifar10", 100, 40);
        bar.advance(10);
        bar.advance(-5);
        assertEquals(45, bar.bar == null ? 0 : bar.bar.getCurrent());
        bar.begin("unpacking", 200, 0);
        bar.advance(7);
        assertEquals(7, bar.bar == null ? 0 : bar.bar.getCurrent());
        bar.close();
        bar.close();
    }

    @Test
    void aSourceThatGivesNothingHasNoBar() {
        bar.begin("cifar10", 100, 40);
        bar.advance(0);
        assertNull(bar.bar);
        bar.close();
        bar.advance(5);
        assertNull(bar.bar);
    }
}
