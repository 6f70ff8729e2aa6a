package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImagesTest {

    private static final ImageFormat FORMAT = new ImageFormat(2, 1, 2, 200);
    private static final List<String> NAMES = List.of("cat", "dog");

    // Two columns, one row, two channels; (byte) 200 is negative in Java and must not stay so
    private final byte[] pixels = {0, 50, 100, (byte) 200, 1, 2, 3, 4, 20, 40, 60, 80};
    private final int[] labels = {1, 0, 1};
    private final Images images = new Images(FORMAT, pixels, labels, NAMES);

    @Test
    void tellsWhatItHolds() {
        assertEquals(3, images.count());
        assertEquals(2, images.width());
        assertEquals(1, images.height());
        assertEquals(2, images.channels());
        assertEquals(NAMES, images.classNames());
        assertEquals("dog", images.className(0));
        assertEquals("3 images of 2 x 1, 2 channels, 2 classes", images.toString());
    }

    @Test
    void matrixHasARowForEachImageFromZeroToOne() {
        assertArrayEquals(new double[] {0, 0.25, 0.5, 1}, images.X().getRow(0));
        assertArrayEquals(new double[] {0.1, 0.2, 0.3, 0.4}, images.X().getRow(2));
        assertArrayEquals(images.X().getRow(1), images.x(1).toArray());
    }

    @Test
    void pixelFindsRowColumnAndChannel() {
        assertEquals(50, images.pixel(0, 0, 1, 0));
        assertEquals(200, images.pixel(0, 0, 1, 1));
        assertEquals(3, images.pixel(1, 0, 0, 1));
    }

    @Test
    void selectKeepsOrderAndLabels() {
        Images chosen = images.select(2, 1, 2);
        assertArrayEquals(new int[] {1, 0, 1}, chosen.labels());
        assertArrayEquals(images.X().getRow(2), chosen.X().getRow(0));
        assertArrayEquals(images.X().getRow(1), chosen.X().getRow(1));
        assertArrayEquals(images.X().getRow(2), chosen.X().getRow(2));
    }

    @Test
    void whatIsSelectedSharesTheBytes() {
        Images chosen = images.select(2, 1).select(1).take(1);
        assertSame(images.bytes(), chosen.bytes());
        assertEquals(4, chosen.offset(0));
        assertEquals(3, chosen.pixel(0, 0, 0, 1));
        assertArrayEquals(new int[] {0}, chosen.labels());
        assertThrows(IndexOutOfBoundsException.class, () -> chosen.x(1));
    }

    @Test
    void takeIsTheFirstImages() {
        assertArrayEquals(new int[] {1, 0}, images.take(2).labels());
        assertEquals(0, images.take(0).count());
        assertThrows(IllegalArgumentException.class, () -> images.take(4));
        assertThrows(IllegalArgumentException.class, () -> images.take(-1));
    }

    @Test
    void ofClassesKeepsTheOrder() {
        assertArrayEquals(new int[] {1, 1}, images.ofClasses(1).labels());
        assertArrayEquals(labels, images.ofClasses(0, 1).labels());
        assertEquals(0, images.ofClasses().count());
    }

    @Test
    void doesNotChangeWithTheArraysItCameFromOrHandsOut() {
        pixels[0] = 99;
        labels[0] = 0;
        images.labels()[1] = 1;
        images.X().setEntry(0, 1, 7);
        assertEquals(0, images.pixel(0, 0, 0, 0));
        assertArrayEquals(new int[] {1, 0, 1}, images.labels());
        assertEquals(0.25, images.X().getEntry(0, 1));
    }

    @Test
    void placesOutsideAreNamed() {
        Exception e = assertThrows(IndexOutOfBoundsException.class, () -> images.label(3));
        assertEquals("image 3, wanted 0 to 2", e.getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> images.x(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> images.select(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> images.pixel(0, 1, 0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> images.pixel(0, 0, 2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> images.pixel(0, 0, 0, 2));
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertEquals("images: 5 pixels, wanted 1 labels of 4 each", complaint(new byte[5], 0));
        assertEquals("images: image 0 has label 2, wanted 0 to 1", complaint(new byte[4], 2));
        assertEquals("images: image 0 has label -1, wanted 0 to 1", complaint(new byte[4], -1));
        assertEquals(
                "images: number 1 of the pixels is 201, wanted 0 to 200",
                complaint(new byte[] {0, (byte) 201, 0, 0}, 0));
    }

    private static String complaint(byte[] pixels, int label) {
        return String.valueOf(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Images(FORMAT, pixels, new int[] {label}, NAMES))
                        .getMessage());
    }
}
