package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private final Draws draws = Seeds.NOTEBOOK.draws("an exercise", "a test");

    @Test
    void wholeNumbersReachBothEnds() {
        Set<Integer> drawn =
                IntStream.range(0, 200)
                        .mapToObj(i -> draws.integer(3, 6))
                        .collect(Collectors.toSet());
        assertEquals(Set.of(3, 4, 5, 6), drawn);
    }

    @Test
    void numbersLieInTheirRange() {
        double[] drawn = IntStream.range(0, 500).mapToDouble(i -> draws.number(-2, 6)).toArray();
        assertTrue(StatUtils.min(drawn) >= -2 && StatUtils.max(drawn) < 6);
        assertEquals(2, StatUtils.mean(drawn), 0.4, "uniform: 4 deviations of the mean");
    }

    @Test
    void vectorsAndMatricesAreGaussian() {
        double[] vector = draws.vector(2000).toArray();
        assertEquals(0, StatUtils.mean(vector), 0.1);
        assertEquals(1, StatUtils.variance(vector), 0.2);
        RealMatrix matrix = draws.matrix(3, 5);
        assertEquals("3x5", Shapes.shape(matrix));
        assertEquals(
                15,
                Arrays.stream(matrix.getData())
                        .flatMapToDouble(Arrays::stream)
                        .filter(entry -> entry != 0)
                        .distinct()
                        .count());
    }

    /** In every order, and with every size left out. */
    @Test
    void layerSizesAreEvenAndAllDifferent() {
        Set<List<Integer>> drawn =
                IntStream.range(0, 500)
                        .mapToObj(i -> Arrays.stream(draws.layerSizes(2)).boxed().toList())
                        .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        List.of(2, 4),
                        List.of(4, 2),
                        List.of(2, 6),
                        List.of(6, 2),
                        List.of(4, 6),
                        List.of(6, 4)),
                drawn);
    }

    @Test
    void thetasFitTheirLayersWithABiasColumn() {
        assertEquals(
                List.of("6x3", "4x7"), draws.thetas(2, 6, 4).stream().map(Shapes::shape).toList());
    }
}
