package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PixelBytesTest {

    private static final ImageFormat FORMAT = new ImageFormat(3, 1, 1, 200);

    private final byte[] bytes = {1, 2, 3, 4, 5, (byte) 200};
    private final PixelBytes pixels = new PixelBytes(FORMAT, bytes);

    @Test
    void slotsFollowEachOther() {
        assertEquals(3, pixels.offset(1));
        assertEquals(4, pixels.at(1, 0));
        assertEquals(200, pixels.at(1, 2));
        assertEquals(3, pixels.at(0, 2));
    }

    @Test
    void takesTheBytesOver() {
        assertSame(bytes, pixels.bytes());
        assertEquals(FORMAT, pixels.format());
    }

    @Test
    void brighterThanTheBrightestIsRefused() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new PixelBytes(FORMAT, new byte[] {0, 0, 0, (byte) 201, -1, 0}));
        assertEquals("images: number 3 of the pixels is 201, wanted 0 to 200", e.getMessage());
    }
}
