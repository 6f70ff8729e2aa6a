package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExpectTest {

    /** The sentence, what came and what was wanted. */
    private static List<String> told(Executable check) {
        Mismatch mismatch = assertThrows(Mismatch.class, check);
        return List.of(
                String.valueOf(mismatch.getMessage()),
                String.valueOf(mismatch.got()),
                String.valueOf(mismatch.wanted()));
    }

    @Test
    void whatIsNearEnoughPasses() {
        Expect.assertClose(2.0, 2 + 1e-9);
        Expect.assertClose(2.0, 2.1, 0.1);
        Expect.assertShape(Matrices.constant(2, 3, 1), Matrices.constant(2, 3, Double.NaN));
        Expect.assertThat(true, "never said");
    }

    @Test
    void theShapeIsLookedAtFirstThenWhetherItIsFinite() {
        assertEquals(
                List.of("not the right shape", "a 3x2 matrix", "a 2x3 matrix"),
                told(
                        () ->
                                Expect.assertClose(
                                        Matrices.constant(2, 3, 1),
                                        Matrices.constant(3, 2, Double.NaN))));
        assertEquals(
                List.of("not a finite number", "NaN", "NaN"),
                told(() -> Expect.assertClose(Double.NaN, Double.NaN)));
        assertEquals(
                List.of("not the right value", "2.1", "2"),
                told(() -> Expect.assertClose(2.0, 2.1)));
        assertEquals(
                List.of("too few", "null", "null"),
                told(() -> Expect.assertThat(false, "too few")));
    }

    /** Sixteen numbers are the most that anybody compares. */
    @Test
    void smallValuesAreToldInFull() {
        double[] sixteen = new double[16];
        assertEquals("[" + "0 ".repeat(15) + "0]", Expect.mismatch("no", sixteen, sixteen).got());
        assertEquals(
                "no: entry 0 is 1, wanted 0; 1 of 17 differ",
                told(() -> {
                            double[] got = new double[17];
                            got[0] = 1;
                            throw Expect.mismatch("no", new double[17], got);
                        })
                        .get(0));
    }

    @Test
    void pointsMayBeLeft() {
        assertEquals(0, new Mismatch("no").points());
        assertEquals(2, new Mismatch("no").worth(2).points());
    }
}
