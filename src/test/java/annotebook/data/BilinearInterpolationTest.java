package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BilinearInterpolationTest {

    private static final double TOLERANCE = 1e-12;

    private final Motion motion = new Motion();

    @Test
    void aQuarterTurnMovesTheRightToTheTop() {
        // 1 2      2 4
        // 3 4  ->  1 3     mean 5, deviation 5
        Images images =
                new Images(
                        new ImageFormat(2, 2, 1, 10),
                        new byte[] {1, 2, 3, 4, 0, 0, 0, 0, 10, 10, 10, 10},
                        new int[3],
                        List.of("any"));
        motion.rotate(90);
        assertArrayEquals(
                new double[] {-0.6, -0.2, -0.8, -0.4},
                moved(images, Standardizer.perInput(images.select(1, 2)), 0),
                TOLERANCE);
    }

    @Test
    void betweenPixelsIsTheirWeightedMeanAndOutsideIsZero() {
        // A bar of 3 turned by 45° about its middle shows, at its ends, places that are √½ up and
        // across: there the bar counts 1 − √½, and of that the middle 1 − √½ and an end √½
        Images images =
                new Images(
                        new ImageFormat(3, 1, 1, 10),
                        new byte[] {6, 2, 8, 0, 0, 0, 10, 10, 10},
                        new int[3],
                        List.of("any"));
        motion.rotate(45);
        double r = Math.sqrt(0.5);
        double left = (1 - r) * (r * 0.2 + (1 - r) * -0.6);
        double right = (1 - r) * (r * 0.6 + (1 - r) * -0.6);
        assertArrayEquals(
                new double[] {left, -0.6, right},
                moved(images, Standardizer.perInput(images.select(1, 2)), 0),
                TOLERANCE);
    }

    @Test
    void isThatOfSciPy() {
        Standardizer standardizer = Standardizer.perInput(Reference.IMAGES);
        JsonNode motions = Reference.JSON.get("motions");
        assertEquals(4, motions.size());
        for (JsonNode reference : motions) {
            motion.reset();
            reference.get("steps").forEach(this::take);
            assertArrayEquals(
                    Reference.numbers(reference.get("x")),
                    moved(Reference.IMAGES, standardizer, 0),
                    TOLERANCE,
                    () -> reference.get("steps").toString());
        }
    }

    @Test
    void isThePixelCopyWhereNothingTurns() {
        Images images = CourseData.FOLDER.cifar10Test();
        Standardizer standardizer = Standardizer.perInput(images);
        PixelCopy copy = new PixelCopy(images, standardizer);
        Random random = new Random(1);
        double[] wanted = new double[3072];
        for (int image = 0; image < 50; image++) {
            motion.reset();
            new Flip().move(motion, random);
            new Shift(5).move(motion, random);
            copy.write(image, motion, wanted);
            assertArrayEquals(wanted, moved(images, standardizer, image), TOLERANCE);
        }
    }

    @Test
    void aTurnAndBackIsNoTurn() {
        Standardizer standardizer = Standardizer.perChannel(Reference.IMAGES);
        double[] still = moved(Reference.IMAGES, standardizer, 2);
        motion.rotate(20);
        motion.rotate(-20);
        assertArrayEquals(still, moved(Reference.IMAGES, standardizer, 2), TOLERANCE);
    }

    private void take(JsonNode step) {
        switch (step.get(0).asText()) {
            case "shift" -> motion.shift(step.get(1).asInt(), step.get(2).asInt());
            case "flip" -> motion.flip();
            case "rotate" -> motion.rotate(step.get(1).asDouble());
            default -> throw new AssertionError(step.toString());
        }
    }

    private double[] moved(Images images, Standardizer standardizer, int image) {
        double[] x = new double[images.format().size()];
        Arrays.fill(x, 99);
        new BilinearInterpolation(images, standardizer).write(image, motion, x);
        return x;
    }
}
