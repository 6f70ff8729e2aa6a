package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMapTest {

    private static final List<String> NAMES = List.of("cat", "dog", "frog");

    private static final ConfusionMap MAP =
            ConfusionMap.of("Test", NAMES, new int[][] {{6, 2, 0}, {0, 0, 0}, {0, 5, 5}});

    @Test
    void aColourIsTheShareOfTheRow() {
        assertEquals(0.75, MAP.share(0, 0));
        assertEquals(0.5, MAP.share(2, 1));
        assertEquals(0, MAP.share(1, 1), "of no examples at all");
    }

    @Test
    void rowsAreTheTruth() {
        ConfusionMap all =
                ConfusionMap.of("t", NAMES, new int[][] {{0, 0, 9}, {1, 0, 0}, {0, 1, 0}});
        BufferedImage image = Bitmap.image(all);
        int light = Cividis.colour(1).getRGB();
        int dark = Cividis.colour(0).getRGB();
        assertEquals(light, image.getRGB(2 * (110 + 2 * 64 + 6), 2 * (74 + 6)), "row 0, column 2");
        assertEquals(dark, image.getRGB(2 * (110 + 6), 2 * (74 + 2 * 64 + 6)), "row 2, column 0");
    }

    @Test
    void textHasEveryCount() {
        assertEquals(
                """
                Test (examples; rows are the truth)
                  cat: said 6 cat, 2 dog, 0 frog
                  dog: said 0 cat, 0 dog, 0 frog
                  frog: said 0 cat, 5 dog, 5 frog""",
                MAP.text());
    }

    @Test
    void growsWithItsClassesAndItsTitle() {
        ConfusionMap one = ConfusionMap.of("t", List.of("cat"), new int[1][1]);
        assertTrue(MAP.width() > one.width() && MAP.height() > one.height());
        ConfusionMap wide = ConfusionMap.of("a title ".repeat(20), List.of("cat"), new int[1][1]);
        assertTrue(wide.width() > MAP.width());
    }

    @Test
    void aRowAndAColumnForEachClassAreWanted() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ConfusionMap.of("t", NAMES, new int[][] {{1, 2, 3}, {1}}));
        assertEquals(
                "confusion map: rows of [3, 1] counts for 3 classes, wanted 3x3.", e.getMessage());
    }
}
