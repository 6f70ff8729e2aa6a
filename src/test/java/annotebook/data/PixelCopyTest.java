package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelCopyTest {

    // One image of 3 x 2; the others make every mean 5 and every deviation 5, so x = (pixel − 5) /
    // 5
    private final Images images =
            new Images(
                    new ImageFormat(3, 2, 1, 10),
                    new byte[] {1, 2, 3, 4, 6, 7, 0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10},
                    new int[3],
                    List.of("any"));
    private final Standardizer standardizer = Standardizer.perInput(images.select(1, 2));
    private final PixelCopy copy = new PixelCopy(images, standardizer);
    private final Motion motion = new Motion();

    @Test
    void aShiftToTheRightBringsTheMeanInFromTheLeft() {
        motion.shift(1, 0);
        assertMoved(5, 1, 2, 5, 4, 6);
    }

    @Test
    void aShiftToTheLeftAndDown() {
        motion.shift(-2, 1);
        assertMoved(5, 5, 5, 3, 5, 5);
    }

    @Test
    void aFlipAlone() {
        motion.flip();
        assertMoved(3, 2, 1, 7, 6, 4);
    }

    @Test
    void aFlipThenAShift() {
        motion.flip();
        motion.shift(1, -1);
        assertMoved(5, 7, 6, 5, 5, 5);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "-3, 0", "0, 2", "0, -2", "99, 99", "-1000, 1"})
    void aShiftByTheWidthOrMoreLeavesTheMean(int dx, int dy) {
        motion.shift(dx, dy);
        assertMoved(5, 5, 5, 5, 5, 5);
        motion.flip();
        assertMoved(5, 5, 5, 5, 5, 5);
    }

    @Test
    void everyShiftAndFlipIsThatOfPixelsMovedOneByOne() {
        Random random = new Random(1);
        PixelCopy ofReference =
                new PixelCopy(Reference.IMAGES, Standardizer.perInput(Reference.IMAGES));
        for (int round = 0; round < 500; round++) {
            int dx = random.nextInt(-6, 7);
            int dy = random.nextInt(-6, 7);
            boolean isFlipped = random.nextBoolean();
            motion.reset();
            if (isFlipped) {
                motion.flip();
            }
            motion.shift(dx, dy);
            double[] x = written(ofReference, round % 6, 60);
            assertArrayEquals(oneByOne(round % 6, isFlipped, dx, dy), x, 1e-12);
        }
    }

    /** x of the reference image flipped and then shifted, from the definition. */
    private static double[] oneByOne(int image, boolean isFlipped, int dx, int dy) {
        Standardizer standardizer = Standardizer.perInput(Reference.IMAGES);
        double[] x = new double[60];
        for (int j = 0; j < 60; j++) {
            int column = j % 5 - dx;
            int row = j / 5 % 4 - dy;
            double deviation = standardizer.deviation().getEntry(j);
            if (column >= 0 && column < 5 && row >= 0 && row < 4 && deviation > 0) {
                int shown = isFlipped ? 4 - column : column;
                double pixel = Reference.IMAGES.pixel(image, row, shown, j / 20) / 255.0;
                x[j] = (pixel - standardizer.mean().getEntry(j)) / deviation;
            }
        }
        return x;
    }

    private void assertMoved(int... pixels) {
        double[] wanted = Arrays.stream(pixels).mapToDouble(pixel -> (pixel - 5) / 5.0).toArray();
        assertArrayEquals(wanted, written(copy, 0, 6), 1e-15);
    }

    private double[] written(PixelCopy of, int image, int inputs) {
        double[] x = new double[inputs];
        Arrays.fill(x, 99);
        of.write(image, motion, x);
        return x;
    }
}
