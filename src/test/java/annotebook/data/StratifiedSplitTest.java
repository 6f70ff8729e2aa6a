package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StratifiedSplitTest {

    private final Images digits = CourseData.DIGITS;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 1.0 / 3, 0.5, 0.987})
    void everyClassKeepsItsShareToWithinOneImage(double share) {
        StratifiedSplit split = StratifiedSplit.ofShare(digits, share, new Random(1));
        assertEquals(Math.round(share * 1797), split.validation().count());
        for (int c = 0; c < 10; c++) {
            double exact = share * digits.ofClasses(c).count();
            assertTrue(Math.abs(split.validation().ofClasses(c).count() - exact) < 1);
        }
    }

    @Test
    void everyImageIsInOnePartInItsOrder() {
        StratifiedSplit split = StratifiedSplit.ofShare(digits, 0.3, new Random(1));
        int[] training = offsets(split.training());
        int[] validation = offsets(split.validation());
        assertArrayEquals(Arrays.stream(training).sorted().toArray(), training);
        assertArrayEquals(Arrays.stream(validation).sorted().toArray(), validation);
        assertArrayEquals(
                offsets(digits),
                IntStream.concat(Arrays.stream(training), Arrays.stream(validation))
                        .sorted()
                        .toArray());
    }

    @Test
    void imagesKeepTheirLabelsAndShareTheirBytes() {
        Images validation = StratifiedSplit.ofCount(digits, 100, new Random(1)).validation();
        assertSame(digits.bytes(), validation.bytes());
        for (int i = 0; i < 100; i++) {
            assertEquals(digits.label(validation.offset(i) / 64), validation.label(i));
        }
    }

    @Test
    void aCountIsMetExactly() {
        for (int count : new int[] {11, 100, 899, 1780}) {
            StratifiedSplit split = StratifiedSplit.ofCount(digits, count, new Random(1));
            assertEquals(count, split.validation().count());
            assertEquals(1797 - count, split.training().count());
        }
    }

    @Test
    void theSeedDecides() {
        int[] one = offsets(StratifiedSplit.ofShare(digits, 0.5, new Random(1)).training());
        int[] same = offsets(StratifiedSplit.ofShare(digits, 0.5, new Random(1)).training());
        int[] other = offsets(StratifiedSplit.ofShare(digits, 0.5, new Random(2)).training());
        assertArrayEquals(one, same);
        assertFalse(Arrays.equals(one, other));
    }

    @Test
    void everyImageOfAClassIsDrawnAsOften() {
        Images ten = digits.ofClasses(3).take(10);
        int[] drawn = new int[10];
        Random random = new Random(5);
        List<Integer> places = Arrays.stream(offsets(ten)).boxed().toList();
        for (int round = 0; round < 10_000; round++) {
            for (int offset : offsets(StratifiedSplit.ofCount(ten, 3, random).validation())) {
                drawn[places.indexOf(offset)]++;
            }
        }
        // 3,000 wanted, deviation √(10,000 · 0.3 · 0.7) = 46
        assertTrue(Arrays.stream(drawn).allMatch(n -> Math.abs(n - 3000) < 230));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.2, Double.NaN})
    void sharesOutsideAreRefused(double share) {
        assertEquals(
                "StratifiedSplit: share must be > 0 and < 1, got " + share + ".",
                complaint(() -> StratifiedSplit.ofShare(digits, share, new Random(1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 1797, 2000})
    void countsOutsideAreRefused(int count) {
        assertEquals(
                "StratifiedSplit: validation must be >= 1 and < 1797, the number of images, got "
                        + count
                        + ".",
                complaint(() -> StratifiedSplit.ofCount(digits, count, new Random(1))));
    }

    @Test
    void aClassThatWouldBeMissingInOnePartIsNamed() {
        Images few = digits.ofClasses(3).take(4);
        assertEquals(
                "StratifiedSplit: of the 4 images of class 3 (3) 0 would be for validation, wanted at least 1 in each part. Take another share, or leave the class out.",
                complaint(() -> StratifiedSplit.ofShare(few, 0.1, new Random(1))));
        assertEquals(
                "StratifiedSplit: of the 4 images of class 3 (3) 4 would be for validation, wanted at least 1 in each part. Take another share, or leave the class out.",
                complaint(() -> StratifiedSplit.ofShare(few, 0.9, new Random(1))));
    }

    @Test
    void oneImageCannotBeSplit() {
        assertEquals(
                "StratifiedSplit: 1 images, wanted at least 2.",
                complaint(() -> StratifiedSplit.ofShare(digits.take(1), 0.5, new Random(1))));
    }

    private static int[] offsets(Images images) {
        return IntStream.range(0, images.count()).map(images::offset).toArray();
    }

    private static String complaint(Executable splitting) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, splitting).getMessage());
    }
}
