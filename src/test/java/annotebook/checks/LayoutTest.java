package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    private static final String SQUARE = "1 2 3/4 5 6/7 8 9.5";

    private static RealMatrix matrix(String rows) {
        return MatrixUtils.createRealMatrix(
                Arrays.stream(rows.split("/"))
                        .map(
                                row ->
                                        Arrays.stream(row.split(" "))
                                                .mapToDouble(Double::parseDouble)
                                                .toArray())
                        .toArray(double[][]::new));
    }

    @Test
    void aTableOfWholeNumbersHasRowsToo() {
        assertEquals(
                "only row 0 is wrong",
                Layout.of(new int[][] {{1, 2}, {3, 4}}, new int[][] {{2, 5}, {3, 4}}, Map.of())
                        .words()
                        .orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "0 2 3/0 5 6/0 8 9.5, only column 0 is wrong",
        "1 2 0/4 5 0/7 8 0, only the last column is wrong",
        "1 1 1/4 4 4.5/7 7 7, only column 0 is right",
        "0 1 3/0 4 6/0 7 9.5, only the last column is right",
        "3 3 1/4 5 6/7 8 9.5, only row 0 is wrong",
        "1 2 3/4 5 6/0 0 0, only the last row is wrong",
        "1 2 3/1 9 3/1 2 7, only row 0 is right",
        "1 4 7/2 5 8/3 6 9.5, rows and columns are exchanged",
        "7 8 9.5/4 5 6/1 2 3, the rows stand in reverse order",
        "3 2 1/6 5 4/9.5 8 7, the columns stand in reverse order",
        "9.5 8 7/6 5 4/3 2 1, the right numbers stand in reverse order",
        "5 6 7/5 6 7/5 6 7, all rows are the same",
        "5 5 5/1 1 1/2 2 2, all columns are the same",
        "1 3 6/4 9 15/7 15 24.5, every number holds the ones before it too",
        "1 3 3/4 6 7/7 8 9.5, a number is wrong just where that of z is negative",
        "1 2 3/4 5 6/7 9 9, nothing",
    })
    void theWrongPartIsNamed(String got, String words) {
        Map<String, Object> arguments = Map.of("z", matrix("1 -1 2/0 -3 -1/1 1 5"));
        assertEquals(
                words, Layout.of(matrix(SQUARE), matrix(got), arguments).words().orElse("nothing"));
    }
}
