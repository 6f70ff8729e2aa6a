package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    private static final Map<String, Object> NONE = Map.of();

    private static String between(double[] wanted, double... got) {
        return Relation.between(wanted, got, Map.of("a", new double[] {3, -4, 0}))
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0, every number is 0",
        "1 2.5 -1.5, every number is 0.5 times the right one",
        "-2 -5 3, every number is right but for its sign",
        "2.25 5.25 -2.75, every number is 0.25 too large",
        "1 4 -4, every number is 1 too small",
        "2 5 3, every number is the right one without its sign",
        "-1 -4 4, every number is 1 minus the right one",
        "4 25 9, every number is the square of the right one",
        "3 -4 0, every number is that of a as it came",
        "5 1 -3, every number is too large by that of a",
        "-1 9 -3, every number is too small by that of a",
        "6 -20 0, every number is multiplied by that of a",
        "2.3 4.6 -3, every number is the right one with a share of that of a added",
        "-2 5 3, only signs are wrong",
        "7 7 7, 'every number is the same, 7'",
        "2 5 4, only the last number is wrong",
        "1 5 -3, only number 0 is wrong",
        "2 6 -4, only number 0 is right",
        "-3 5 2, the right numbers stand in reverse order",
        "2 7 4, every number holds the ones before it too",
        "1 6 -4, nothing",
    })
    void numbersAreToldByWhatTheyHaveToDoWithTheRightOnes(String got, String words) {
        double[] numbers =
                java.util.Arrays.stream(got.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertEquals(words, between(new double[] {2, 5, -3}, numbers));
    }

    @Test
    void theSigmoidOnceTooOftenOrNotAtAll() {
        assertEquals(
                "every number is the sigmoid of the right one",
                between(new double[] {0, Math.log(3), -Math.log(3)}, 0.5, 0.75, 0.25));
        assertEquals(
                "every number is the z of which the right one is the sigmoid",
                between(new double[] {0.5, 0.75, 0.25}, 0, Math.log(3), -Math.log(3)));
    }

    @Test
    void ofOneNumberNothingIsSaid() {
        assertEquals("nothing", Relation.between(2.0, 1.0, NONE).orElse("nothing"));
        assertEquals("nothing", Relation.between(vector(2), vector(1), NONE).orElse("nothing"));
    }

    @Test
    void oneNumberThatIsNotZeroIsNoMultiple() {
        assertEquals("only number 0 is wrong", between(new double[] {2, 0, 0}, 5, 0, 0));
    }

    @Test
    void numbersThatAreNotFiniteHaveNothingToDoWithOthers() {
        assertEquals("nothing", between(new double[] {2, 5, -3}, Double.NaN, 5, -3));
    }

    @Test
    void theOnlyWrongMatrixOfAListIsNamed() {
        List<RealMatrix> wanted = List.of(matrix(row(1, 2)), matrix(row(3, 4)));
        assertEquals(
                "only get(1) is wrong: there every number is 2 times the right one",
                Relation.between(wanted, List.of(wanted.get(0), matrix(row(6, 8))), NONE)
                        .orElse("nothing"));
        assertEquals(
                "only get(0) is wrong",
                Relation.between(wanted, List.of(matrix(row(2, 7)), wanted.get(1)), NONE)
                        .orElse("nothing"));
    }

    @Test
    void whatIsWrongInEachMatrixAlikeIsSaidOnce() {
        List<RealMatrix> wanted =
                List.of(matrix(row(1, 2, 3), row(4, 5, 6)), matrix(row(7, 8, 9), row(1, 3, 4)));
        List<RealMatrix> got =
                List.of(matrix(row(0, 2, 3), row(0, 5, 6)), matrix(row(0, 8, 9), row(0, 3, 4)));
        assertEquals(
                "only column 0 is wrong, in every matrix that is not right",
                Relation.between(wanted, got, NONE).orElse("nothing"));
    }
}
