package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Cifar10PicturesTest {

    private static final int IMAGES = 3;
    private static final String NONE = "s.png is no sheet of 3 colour pictures";

    @Test
    void aRowOfTheSheetIsAPictureChannelByChannel() throws IOException {
        BufferedImage sheet = new BufferedImage(1_024, IMAGES, BufferedImage.TYPE_3BYTE_BGR);
        sheet.setRGB(5, 1, 0xFF0A14); // picture 1, pixel 5: red 255, green 10, blue 20
        byte[] records = records(Sheets.png(sheet));
        byte[] wanted = new byte[IMAGES * 3_073];
        wanted[0] = 7;
        wanted[3_073] = 8;
        wanted[2 * 3_073] = 9;
        wanted[3_073 + 1 + 5] = (byte) 255;
        wanted[3_073 + 1 + 1_024 + 5] = 10;
        wanted[3_073 + 1 + 2_048 + 5] = 20;
        assertArrayEquals(wanted, records);
    }

    @Test
    void anotherSizeOrKindIsNamed() throws IOException {
        BufferedImage small = new BufferedImage(1_023, IMAGES, BufferedImage.TYPE_3BYTE_BGR);
        assertEquals(NONE, message(Sheets.png(small)));
        BufferedImage grey = new BufferedImage(1_024, IMAGES, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(NONE, message(Sheets.png(grey)));
        assertEquals(NONE, message(new byte[0]));
    }

    @Test
    void aSizeThatLiesTakesNoMemory() throws IOException {
        byte[] png = Sheets.png(Sheets.records(IMAGES, 1));
        ByteBuffer.wrap(png).putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
        assertEquals(NONE, message(png));
    }

    @Test
    void damagedPicturesGiveRecordsOrAnIOException() throws IOException {
        byte[] whole = Sheets.png(Sheets.records(IMAGES, 1));
        Random random = new Random(4);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = whole.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                int place = random.nextInt(round % 2 == 0 ? 60 : damaged.length);
                damaged[place] ^= (byte) (1 << random.nextInt(8));
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;
            try {
                assertEquals(IMAGES * 3_073, records(Arrays.copyOf(damaged, length)).length);
            } catch (IOException e) {
                refused++;
            }
        }
        assertTrue(refused > 100, refused + " refused");
    }

    private static String message(byte[] png) {
        return String.valueOf(assertThrows(IOException.class, () -> records(png)).getMessage());
    }

    private static byte[] records(byte[] png) throws IOException {
        return Cifar10Sheets.records("s.png", new ByteArrayInputStream(png), new int[] {7, 8, 9});
    }
}
