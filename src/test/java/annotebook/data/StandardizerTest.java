package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class StandardizerTest {

    private static final double TOLERANCE = 1e-12;

    // Two pixels, two channels, brightest 10
    private final Images byHand =
            new Images(
                    new ImageFormat(2, 1, 2, 10),
                    new byte[] {0, 5, 2, 4, 10, 5, 6, 8},
                    new int[] {0, 0},
                    List.of("any"));

    @Test
    void perInputByHand() {
        Standardizer standardizer = Standardizer.perInput(byHand);
        assertArrayEquals(
                new double[] {0.5, 0.5, 0.4, 0.6}, standardizer.mean().toArray(), TOLERANCE);
        assertArrayEquals(
                new double[] {0.5, 0, 0.2, 0.2}, standardizer.deviation().toArray(), TOLERANCE);
        assertArrayEquals(new double[] {-1, 0, -1, -1}, x(standardizer, byHand, 0), TOLERANCE);
        assertArrayEquals(new double[] {1, 0, 1, 1}, x(standardizer, byHand, 1), TOLERANCE);
    }

    @Test
    void perChannelByHand() {
        // Channel 0 holds 0, 5, 10, 5: mean 5, variance 50 / 4; channel 1 holds 2, 4, 6, 8: mean 5,
        // variance 20 / 4
        Standardizer standardizer = Standardizer.perChannel(byHand);
        double first = Math.sqrt(0.125);
        double second = Math.sqrt(0.05);
        assertArrayEquals(
                new double[] {0.5, 0.5, 0.5, 0.5}, standardizer.mean().toArray(), TOLERANCE);
        assertArrayEquals(
                new double[] {first, first, second, second},
                standardizer.deviation().toArray(),
                TOLERANCE);
        assertArrayEquals(
                new double[] {0.5 / first, 0, 0.1 / second, 0.3 / second},
                x(standardizer, byHand, 1),
                TOLERANCE);
    }

    @Test
    void perInputIsThatOfScikitLearn() {
        Standardizer standardizer = Standardizer.perInput(Reference.IMAGES);
        assertArrayEquals(numbers("/inputMean"), standardizer.mean().toArray(), TOLERANCE);
        assertArrayEquals(
                numbers("/inputDeviation"), standardizer.deviation().toArray(), TOLERANCE);
        for (int i = 0; i < 6; i++) {
            double[] x = x(standardizer, Reference.IMAGES, i);
            assertArrayEquals(numbers("/perInput/" + i), x, TOLERANCE);
        }
    }

    @Test
    void perChannelIsThatOfScikitLearn() {
        Standardizer standardizer = Standardizer.perChannel(Reference.IMAGES);
        for (int c = 0; c < 3; c++) {
            assertEquals(
                    numbers("/channelMean")[c], standardizer.mean().getEntry(20 * c), TOLERANCE);
            assertEquals(
                    numbers("/channelDeviation")[c],
                    standardizer.deviation().getEntry(20 * c + 19),
                    TOLERANCE);
        }
        for (int i = 0; i < 6; i++) {
            double[] x = x(standardizer, Reference.IMAGES, i);
            assertArrayEquals(numbers("/perChannel/" + i), x, TOLERANCE);
        }
    }

    @Test
    void everyInputOfTheTrainingImagesHasMeanZeroAndDeviationOne() {
        Images training = CourseData.FOLDER.cifar10Train().take(500);
        Standardizer standardizer = Standardizer.perInput(training);
        double[][] X = new double[500][];
        Arrays.setAll(X, i -> x(standardizer, training, i));
        for (int j = 0; j < 3072; j++) {
            int input = j;
            double[] column = Arrays.stream(X).mapToDouble(x -> x[input]).toArray();
            assertEquals(0, StatUtils.mean(column), TOLERANCE);
            assertEquals(1, StatUtils.populationVariance(column), TOLERANCE);
        }
    }

    @Test
    void onlyTheImagesThatItIsFittedOnCount() {
        Images second = byHand.select(1);
        Standardizer standardizer = Standardizer.perInput(second);
        assertArrayEquals(second.x(0).toArray(), standardizer.mean().toArray(), TOLERANCE);
        assertArrayEquals(new double[4], x(standardizer, byHand, 0));
    }

    @Test
    void anInputThatHardlyVariesIsNotLostInRounding() {
        // 254 once, 255 otherwise: the deviation is √((1/m) (1 − 1/m)) / 255
        int m = 1_000_000;
        byte[] pixels = new byte[m];
        Arrays.fill(pixels, (byte) 255);
        pixels[7] = (byte) 254;
        Images images =
                new Images(new ImageFormat(1, 1, 1, 255), pixels, new int[m], List.of("white"));
        double share = 1.0 / m;
        assertEquals(
                Math.sqrt(share * (1 - share)) / 255,
                Standardizer.perInput(images).deviation().getEntry(0),
                1e-18);
    }

    @Test
    void handsOutCopies() {
        Standardizer standardizer = Standardizer.perInput(byHand);
        standardizer.mean().set(7);
        standardizer.deviation().set(7);
        assertEquals(0.5, standardizer.mean().getEntry(0), TOLERANCE);
        assertEquals(0.5, standardizer.deviation().getEntry(0), TOLERANCE);
        assertEquals(byHand.format(), standardizer.format());
    }

    @Test
    void noImagesAreRefused() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Standardizer.perInput(byHand.take(0)));
        assertEquals("Standardizer: 0 training images, wanted at least 1.", e.getMessage());
    }

    private static double[] x(Standardizer standardizer, Images images, int image) {
        double[] x = new double[images.format().size()];
        standardizer.standardize(images.bytes(), images.offset(image), x);
        return x;
    }

    private static double[] numbers(String pointer) {
        return Reference.numbers(Reference.JSON.at(pointer));
    }
}
