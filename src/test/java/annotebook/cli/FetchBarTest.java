package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        }
        assertEquals("Asking.", text.toString().strip());
    }
}
