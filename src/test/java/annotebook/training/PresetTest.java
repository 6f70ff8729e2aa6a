package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.Flip;
import annotebook.data.ImageExamples;
import annotebook.data.ImageFormat;
import annotebook.data.Images;
import annotebook.data.Shift;
import annotebook.matrix.Precision;
import annotebook.nn.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PresetTest {

    private static final ImageFormat FORMAT = new ImageFormat(6, 6, 1, 255);
    private static final Preset SMALL =
            new Preset(List.of(12, 8), 0.9, 0.1, 1e-4, List.of(new Flip(), new Shift(1)));

    private Instant now = Instant.EPOCH;

    @Test
    void givesMoreTimeToWiderLayers() {
        Images images = stripes(20, 1);
        Preset minute = Preset.cifar10(Duration.ofSeconds(60));
        Preset tenMinutes = Preset.cifar10(Duration.ofMinutes(10));
        Network small = minute.network(images, new Random(1));
        assertTrue(small.size() < tenMinutes.network(images, new Random(1)).size());
        assertEquals(Precision.SINGLE, small.architecture().precision());
        assertEquals(36, small.inputs());
        assertEquals(2, small.outputs());
    }

    @Test
    void learnsWhetherStripesLieOrStand() {
        Images validation = stripes(100, 2);
        Preset.Trained trained =
                SMALL.run(
                        new Preset.Timed(Duration.ofSeconds(400), this::tick, 1),
                        stripes(640, 1),
                        validation,
                        epoch -> {});
        Evaluation evaluation =
                Evaluation.of(
                        trained.network(), new ImageExamples(validation, trained.standardizer()));
        assertEquals(Outcome.TIME_IS_UP, trained.history().outcome());
        assertTrue(evaluation.accuracy() > 0.95, () -> evaluation.toString());
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    /** Noise with three bright rows or three bright columns. */
    private static Images stripes(int count, long seed) {
        Random random = new Random(seed);
        byte[] pixels = new byte[count * FORMAT.size()];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 2;
            for (int place = 0; place < 36; place++) {
                int line = labels[i] == 0 ? place / 6 : place % 6;
                int brightness = random.nextInt(128) + (line % 2 == 0 ? 100 : 0);
                pixels[i * 36 + place] = (byte) brightness;
            }
        }
        return new Images(FORMAT, pixels, labels, List.of("lying", "standing"));
    }
}
