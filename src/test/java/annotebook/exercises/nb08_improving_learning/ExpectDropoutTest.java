package annotebook.exercises.nb08_improving_learning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import annotebook.call.SeededRandom;
import annotebook.checks.Draws;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Mismatch;
import annotebook.checks.Reply;
import annotebook.checks.Seeds;
import annotebook.checks.Student;
import annotebook.exercises.Lessons;
import annotebook.matrix.Arithmetic;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ExpectDropoutTest {

    private static RealMatrix right(RealMatrix A, Random random) {
        return Arithmetic.map(A, a -> random.nextDouble() < 0.7 ? a / 0.7 : 0);
    }

    /** A student whose dropout, asked with keep = 0.7, is this. */
    private static Student student(BiFunction<RealMatrix, Random, RealMatrix> dropout) {
        ExerciseChecks checks = Lessons.IMPROVING_LEARNING.exercise("dropout").orElseThrow();
        return new Student(
                call -> {
                    RealMatrix A = (RealMatrix) call.arguments().get(0);
                    long seed = ((SeededRandom) call.arguments().get(2)).seed();
                    return new Reply.Returned(
                            dropout.apply(A, new Random(seed)),
                            List.copyOf(call.arguments()),
                            Called.NO_ARGUMENT);
                },
                checks);
    }

    private static Draws draws() {
        return Seeds.NOTEBOOK.draws("dropout", "a test");
    }

    @Test
    void rightEntriesAndSharesPass() {
        assertDoesNotThrow(
                () ->
                        ExpectDropout.entries(
                                student(ExpectDropoutTest::right),
                                draws().matrix(3, 5),
                                0.7,
                                draws().random()));
        assertDoesNotThrow(
                () -> ExpectDropout.share(student(ExpectDropoutTest::right), draws(), 0.7, 0.7));
        assertDoesNotThrow(
                () ->
                        ExpectDropout.fromRandomAlone(
                                student(ExpectDropoutTest::right), draws(), 0.7));
    }

    @Test
    void aPatternIsNoDropout() {
        Student rows =
                student(
                        (A, random) -> {
                            RealMatrix dropped = right(A, random);
                            dropped.setRow(7, new double[A.getColumnDimension()]);
                            return dropped;
                        });
        Mismatch mismatch =
                assertThrows(Mismatch.class, () -> ExpectDropout.share(rows, draws(), 0.7));
        assertTrue(String.valueOf(mismatch.getMessage()).contains("rows or columns"));
    }

    @Test
    void anotherShareIsNamed() {
        Student half =
                student((A, random) -> Arithmetic.map(A, a -> random.nextBoolean() ? a / 0.7 : 0));
        Mismatch mismatch =
                assertThrows(Mismatch.class, () -> ExpectDropout.share(half, draws(), 0.7));
        assertEquals("about 70 %", mismatch.wanted());
    }

    @Test
    void otherEntriesAreRefused() {
        Student unscaled =
                student((A, random) -> Arithmetic.map(A, a -> random.nextDouble() < 0.7 ? a : 0));
        assertThrows(
                Mismatch.class,
                () ->
                        ExpectDropout.entries(
                                unscaled, draws().matrix(30, 30), 0.7, draws().random()));
    }
}
