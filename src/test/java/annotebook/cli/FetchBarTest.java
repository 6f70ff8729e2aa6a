package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.data.fetch.FetchProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FetchBarTest {

    @Test
    void sentencesGoWhereTheCommandPrintsAndStretchesMayEndTwice() {
        StringWriter text = new StringWriter();
        try (FetchBar bar = new FetchBar(new PrintWriter(text))) {
            bar.say("Asking.");
            bar.begin("cifar10", 100, 40);
            bar.reach(70);
            bar.end();
            bar.reach(80);
            bar.begin("npm", FetchProgress.UNKNOWN, 0);
            bar.end();
        }
        assertEquals("Asking.", text.toString().strip());
    }
}
