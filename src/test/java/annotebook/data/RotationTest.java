package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {

    @Test
    void anglesAreUniformBetweenTheLargestToBothSides() {
        Random random = new Random(1);
        double[] angles =
                DoubleStream.generate(() -> angle(new Rotation(15), random))
                        .limit(10_000)
                        .sorted()
                        .toArray();
        assertEquals(-15, angles[0], 0.02);
        assertEquals(-7.5, angles[2500], 0.7); // deviation 0.13
        assertEquals(0, angles[5000], 0.7);
        assertEquals(7.5, angles[7500], 0.7);
        assertEquals(15, angles[9999], 0.02);
    }

    @Test
    void noDegreesAreNoRotation() {
        assertEquals(0, angle(new Rotation(0), new Random(1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 180.1, Double.NaN, Double.POSITIVE_INFINITY})
    void anglesOutsideAreRefused(double degrees) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Rotation(degrees));
        assertEquals(
                "Rotation: degrees must be from 0 to 180, got " + degrees + ".", e.getMessage());
    }

    private static double angle(Rotation rotation, Random random) {
        Motion motion = new Motion();
        rotation.move(motion, random);
        return Math.toDegrees(Math.atan2(motion.row(1, 0), motion.column(1, 0)));
    }
}
