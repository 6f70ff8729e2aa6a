package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsStandWhereTheyAreAsked() {
        long[] centred = halves(words -> words.centred("0000", 100, 50));
        assertTrue(
                Math.abs(centred[0] - centred[1]) < 0.2 * centred[0],
                centred[0] + ", " + centred[1]);
        assertEquals(0, halves(words -> words.from("0000", 100, 50))[0]);
        assertEquals(0, halves(words -> words.upTo("0000", 100, 50))[1]);
    }

    @Test
    void nothingIsWrittenForNoWords() {
        long[] painted = halves(words -> words.centred("", 100, 50));
        assertEquals(0, painted[0] + painted[1]);
    }

    /** Painted pixels left and right of x = 100. */
    private static long[] halves(Consumer<Words> write) {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        write.accept(new Words(g, ChartStyle.TITLE));
        return new long[] {
            Pixels.count(image.getSubimage(0, 0, 100, 100), Color.WHITE),
            Pixels.count(image.getSubimage(100, 0, 100, 100), Color.WHITE)
        };
    }
}
