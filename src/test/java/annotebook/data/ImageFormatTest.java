package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFormatTest {

    @Test
    void sizeCountsEveryChannel() {
        assertEquals(3072, new ImageFormat(32, 32, 3, 255).size());
    }

    @Test
    void pixelsStandChannelByChannelAndRowByRow() {
        // 5 wide, 4 high: green starts at 20, its row 2 at 20 + 2 · 5
        assertEquals(33, new ImageFormat(5, 4, 3, 255).index(2, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"0,8,1,16", "8,0,1,16", "8,8,0,16", "8,8,1,0", "8,8,1,256"})
    void refusesSizesThatNoImageHas(int width, int height, int channels, int brightest) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ImageFormat(width, height, channels, brightest));
    }
}
