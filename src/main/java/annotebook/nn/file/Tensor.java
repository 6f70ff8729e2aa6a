package annotebook.nn.file;

import annotebook.matrix.DenseMatrix;
import annotebook.matrix.Precision;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A matrix or vector as a file holds it.
 *
 * @param precision how many digits of each number the file keeps
 * @param shape {@code [rows, columns]} of a matrix, {@code [entries]} of a vector
 * @param numbers all entries, row after row; in single precision rounded to it
 */
public record Tensor(Precision precision, List<Integer> shape, RealVector numbers) {

    /**
     * Keeps its own copies of shape and numbers.
     *
     * @throws IllegalArgumentException if shape does not have one or two sizes above 0, or numbers does not
     *     have as many entries as their product
     */
    public Tensor {
        shape = List.copyOf(shape);
        long count = shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
        boolean isShape = shape.size() == 1 || shape.size() == 2;
        if (!isShape || shape.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException(
                    "Tensor: shape is " + shape + ", wanted one or two sizes above 0.");
        }
        if (count != numbers.getDimension()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "Tensor: %d numbers, wanted the %d of shape %s.",
                            numbers.getDimension(),
                            count,
                            shape));
        }
        numbers = numbers.map(number -> precision == Precision.SINGLE ? (float) number : number);
    }

    /** The tensor of a matrix, shape {@code [rows, columns]}. */
    public static Tensor of(Precision precision, RealMatrix A) {
        int columns = A.getColumnDimension();
        double[] numbers = new double[Math.multiplyExact(A.getRowDimension(), columns)];
        for (int i = 0; i < A.getRowDimension(); i++) {
            System.arraycopy(A.getRow(i), 0, numbers, i * columns, columns);
        }
        return new Tensor(
                precision,
                List.of(A.getRowDimension(), columns),
                new ArrayRealVector(numbers, false));
    }

    /** The tensor of a vector, shape {@code [entries]}. */
    public static Tensor of(Precision precision, RealVector v) {
        return new Tensor(precision, List.of(v.getDimension()), v);
    }

    /**
     * The matrix that this is, in doubles.
     *
     * @throws IllegalArgumentException if it is a vector
     */
    public RealMatrix matrix() {
        if (shape.size() != 2) {
            throw new IllegalArgumentException(
                    "Tensor: shape is %s, wanted [rows, columns]; take numbers()."
                            .formatted(shape));
        }
        int columns = shape.get(1);
        DenseMatrix A = DenseMatrix.zeros(shape.get(0), columns);
        for (int i = 0; i < shape.get(0); i++) {
            A.setRowVector(i, numbers.getSubVector(i * columns, columns));
        }
        return A;
    }
}
