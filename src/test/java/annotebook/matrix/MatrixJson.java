package annotebook.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.math3.linear.RealMatrix;

/** Matrices in the JSON files that Python wrote: arrays of arrays of numbers. */
public final class MatrixJson {

    private MatrixJson() {}

    /** A file that lies beside the class of a test. */
    public static JsonNode read(Class<?> test, String name) {
        try (InputStream json = test.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /** A list of matrices; a list of arrays of numbers is one of single rows. */
    public static List<RealMatrix> matrices(JsonNode list) {
        return elements(list).map(MatrixJson::matrix).toList();
    }

    /** Rows of numbers, or numbers that are the only row. */
    public static RealMatrix matrix(JsonNode rows) {
        Stream<JsonNode> arrays = rows.path(0).isArray() ? elements(rows) : Stream.of(rows);
        return Matrices.matrix(arrays.map(MatrixJson::numbers).toArray(double[][]::new));
    }

    /** An array of numbers. */
    public static double[] numbers(JsonNode array) {
        return elements(array).mapToDouble(JsonNode::asDouble).toArray();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
