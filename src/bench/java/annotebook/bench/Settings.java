package annotebook.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What every peer trains, and how; written where all of them read it.
 *
 * @param sizes s_1 to s_L
 * @param batch examples in a mini-batch
 * @param alpha the learning rate
 * @param momentum mu
 * @param lambda of L2, with all images as the training set
 * @param epochs over all images, when the time is taken
 * @param steps over a single batch, when the costs are compared
 * @param threads that each peer may use
 */
record Settings(
        List<Integer> sizes,
        int batch,
        double alpha,
        double momentum,
        @JsonProperty("lambda") double lambda,
        int epochs,
        int steps,
        int threads) {

    /** How many images there are; four epochs of them are about one of CIFAR-10. */
    static final int IMAGES = 12_800;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The comparison that the table is about. */
    static Settings standard(int epochs) {
        return new Settings(List.of(3072, 512, 128, 10), 128, 0.01, 0.9, 6.4, epochs, 5, 2);
    }

    static Settings read(Path folder) throws IOException {
        return JSON.readValue(file(folder).toFile(), Settings.class);
    }

    void write(Path folder) throws IOException {
        JSON.writeValue(file(folder).toFile(), this);
    }

    int inputs() {
        return sizes.get(0);
    }

    int classes() {
        return sizes.get(sizes.size() - 1);
    }

    private static Path file(Path folder) {
        return folder.resolve("settings.json");
    }
}
