package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void theLargestRemaindersRoundUp() {
        // 0.3 of 5, 6, 8 is 1.5, 1.8, 2.4; 0.3 of 19 is 5.7, so 6: two more than 1 + 1 + 2
        assertArrayEquals(new int[] {2, 2, 2}, Apportionment.of(new int[] {5, 6, 8}, 0.3));
    }

    @Test
    void theFirstOfEqualRemaindersRoundsUp() {
        assertArrayEquals(new int[] {1, 1, 0, 0}, Apportionment.of(new int[] {1, 1, 1, 1}, 0.5));
    }

    @Test
    void aShareThatDoublesCannotHoldStillComesOutWhole() {
        // 0.29 · 100 is 28.999999999999996 in doubles
        assertArrayEquals(new int[] {29, 29}, Apportionment.of(new int[] {100, 100}, 0.29));
    }

    @Test
    void classesWithoutImagesGetNone() {
        assertArrayEquals(new int[] {0, 4, 0}, Apportionment.of(new int[] {0, 5, 0}, 0.8));
    }

    @Test
    void everyPartIsWithinOneOfItsShareAndTheSumIsTheWholeRounded() {
        Random random = new Random(4);
        for (int round = 0; round < 1000; round++) {
            int[] counts = random.ints(1 + random.nextInt(12), 0, 500).toArray();
            double share = random.nextDouble();
            int[] parts = Apportionment.of(counts, share);
            assertEquals(
                    Math.round(share * Arrays.stream(counts).sum()), Arrays.stream(parts).sum());
            for (int c = 0; c < counts.length; c++) {
                assertTrue(Math.abs(parts[c] - share * counts[c]) < 1);
            }
        }
    }
}
