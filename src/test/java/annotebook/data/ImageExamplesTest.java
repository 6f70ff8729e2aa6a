package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ImageExamplesTest {

    private static final ImageFormat FORMAT = new ImageFormat(2, 1, 1, 10);

    private final Images images =
            new Images(
                    FORMAT,
                    new byte[] {0, 4, 10, 8, 5, 5},
                    new int[] {2, 0, 1},
                    List.of("cat", "dog", "frog"));
    private final Standardizer standardizer = Standardizer.perInput(images.take(2));
    private final ImageExamples examples = new ImageExamples(images, standardizer);

    @Test
    void hasAnInputForEachPixelAndATargetForEachClass() {
        assertEquals(3, examples.size());
        assertEquals(2, examples.inputs());
        assertEquals(3, examples.outputs());
        assertSame(images, examples.images());
        assertSame(standardizer, examples.standardizer());
    }

    @Test
    void inputsAreStandardisedAndTheRestOfTheArrayIsLeft() {
        double[] x = {7, 7, 7};
        examples.input(1, x);
        assertArrayEquals(new double[] {1, 1, 7}, x, 1e-15);
        examples.input(2, x); // means 5 and 6, deviations 5 and 2
        assertArrayEquals(new double[] {0, -0.5, 7}, x, 1e-15);
    }

    @Test
    void targetsAreOneHotAndTheRestOfTheArrayIsLeft() {
        double[] y = {7, 7, 7, 7};
        examples.target(0, y);
        assertArrayEquals(new double[] {0, 0, 1, 7}, y);
        examples.target(1, y);
        assertArrayEquals(new double[] {1, 0, 0, 7}, y);
        assertEquals(1, examples.label(2));
    }

    @Test
    void readingAllocatesNothing() {
        double[] x = new double[2];
        double[] y = new double[3];
        long allocated =
                Allocation.ofEach(
                        3000,
                        () -> {
                            examples.input(1, x);
                            examples.target(1, y);
                        });
        assertEquals(0, allocated);
    }

    @Test
    void noImagesAreRefused() {
        assertEquals(
                "ImageExamples: 0 images, wanted at least 1.",
                complaint(() -> new ImageExamples(images.take(0), standardizer)));
    }

    @Test
    void anotherFormatIsRefused() {
        Standardizer digits = Standardizer.perInput(CourseData.DIGITS);
        assertEquals(
                "ImageExamples: images are ImageFormat[width=2, height=1, channels=1, brightest=10], the standardizer was fitted on ImageFormat[width=8, height=8, channels=1, brightest=16]. Fit it on training images of the same kind.",
                complaint(() -> new ImageExamples(images, digits)));
    }

    @Test
    void anExampleThatIsNotThereIsNamed() {
        Exception e =
                assertThrows(
                        IndexOutOfBoundsException.class, () -> examples.input(3, new double[2]));
        assertEquals("image 3, wanted 0 to 2", e.getMessage());
    }

    private static String complaint(Executable making) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
