package annotebook.display;

import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuessGridTest {

    private static final List<String> NAMES = List.of("cat", "dog");
    private static final Tile GREY = Tile.grey(new double[] {0.5, 0.5, 0.5, 0.5}, 2, 1, "");

    private static GuessGrid grid(int truth, double... h) {
        return new GuessGrid("t", NAMES, 3, List.of(new Guess(GREY, vector(h), truth)));
    }

    private static long blue(GuessGrid grid) {
        return Pixels.count(Pixels.of(grid.picture()), Palette.BLUE);
    }

    private static long orange(GuessGrid grid) {
        return Pixels.count(Pixels.of(grid.picture()), Palette.ORANGE);
    }

    @Test
    void theTruthIsDarkAndTheRestIsLight() {
        assertTrue(blue(grid(0, 0.9, 0.1)) > 2 * orange(grid(0, 0.9, 0.1)));
        assertTrue(orange(grid(1, 0.9, 0.1)) > 2 * blue(grid(1, 0.9, 0.1)));
    }

    @Test
    void aBarIsAsLongAsItsProbability() {
        assertEquals(2.0, blue(grid(0, 0.8, 0)) / (double) blue(grid(0, 0.4, 0)), 0.1);
        assertEquals(blue(grid(0, 1, 0)), blue(grid(0, 7, 0)), "a wrong softmax stays on its card");
        assertEquals(0, blue(grid(0, Double.NaN, 1)));
    }

    @Test
    void textHasTruthAndProbabilities() {
        assertEquals("t\n  a dog: cat 75 %, dog NaN", grid(1, 0.75, Double.NaN).text());
    }

    @Test
    void growsByRows() {
        Guess guess = new Guess(GREY, vector(1, 0), 0);
        GuessGrid one = new GuessGrid("t", NAMES, 2, List.of(guess, guess));
        GuessGrid two = new GuessGrid("t", NAMES, 2, List.of(guess, guess, guess));
        assertTrue(two.height() > one.height() && two.width() == one.width());
        assertTrue(new GuessGrid("none", NAMES, 2, List.of()).height() > 0);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GuessGrid("t", NAMES, 0, List.of()));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> grid(0, 1, 0, 0));
        assertEquals(
                "guess grid: 3 probabilities for 2 classes, wanted one for each.", e.getMessage());
    }
}
