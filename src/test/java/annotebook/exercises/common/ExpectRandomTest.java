package annotebook.exercises.common;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Mismatch;
import annotebook.matrix.Arithmetic;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectRandomTest {

    private static RealMatrix drawn(DoubleSupplier numbers) {
        return Arithmetic.map(constant(100, 100, 0), zero -> numbers.getAsDouble());
    }

    private static Mismatch refused(Runnable assertion) {
        return assertThrows(Mismatch.class, assertion::run);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void uniformNumbersPassWhateverTheSeed(long seed) {
        Random random = new Random(seed);
        RealMatrix Theta = drawn(() -> random.nextDouble(-0.12, 0.12));
        assertDoesNotThrow(() -> ExpectRandom.assertWithin(0.12, Theta));
        assertDoesNotThrow(() -> ExpectRandom.assertEntriesOfTheirOwn(Theta));
        assertDoesNotThrow(() -> ExpectRandom.assertUniform(0.12, Theta));
    }

    @Test
    void halfTheWidthIsNotUniform() {
        Random random = new Random(3);
        Mismatch mismatch =
                refused(
                        () ->
                                ExpectRandom.assertUniform(
                                        1, drawn(() -> random.nextDouble(-0.5, 0.5))));
        assertTrue(
                String.valueOf(mismatch.got()).matches("0 %, (49|50|51) %, (49|50|51) %, 0 %.*"));
    }

    @Test
    void narrowGaussianIsNotUniform() {
        Random random = new Random(3);
        refused(() -> ExpectRandom.assertUniform(1, drawn(() -> random.nextGaussian() * 0.5)));
    }

    @Test
    void fewDifferentNumbersAreNotUniform() {
        Random random = new Random(3);
        refused(
                () ->
                        ExpectRandom.assertUniform(
                                1, drawn(() -> (random.nextInt(2001) - 1000) / 1000.0)));
    }

    @Test
    void tooFewNumbersAreNotJudged() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ExpectRandom.assertUniform(1, constant(10, 10, 0)));
    }

    @Test
    void entryOutsideIsNamed() {
        Mismatch mismatch =
                refused(() -> ExpectRandom.assertWithin(0.5, matrix(row(0.1, -0.7), row(0.6, 0))));
        assertEquals("-0.7", mismatch.got());
        assertEquals("-0.5 to 0.5", mismatch.wanted());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void entryThatIsNoNumberIsRefused(double entry) {
        Mismatch mismatch =
                refused(() -> ExpectRandom.assertWithin(1, matrix(row(0.1, entry, 0.2))));
        assertEquals("not a finite number", mismatch.getMessage());
    }

    @Test
    void constantRowAndColumnAreNamed() {
        RealMatrix rows = matrix(row(1, 2, 3), row(4, 4, 4), row(5, 6, 7));
        assertTrue(
                String.valueOf(
                                refused(() -> ExpectRandom.assertEntriesOfTheirOwn(rows))
                                        .getMessage())
                        .startsWith("all entries of row 1 are the same"));
        assertTrue(
                String.valueOf(
                                refused(
                                                () ->
                                                        ExpectRandom.assertEntriesOfTheirOwn(
                                                                rows.transpose()))
                                        .getMessage())
                        .startsWith("all entries of column 1 are the same"));
    }
}
