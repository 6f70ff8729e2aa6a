package annotebook.checks;

import annotebook.call.SeededRandom;
import annotebook.matrix.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/** What a check does with plain values: copy, compare, measure, and put into words. */
public final class Values {

    /** Above this many entries a value is told by its shape. */
    private static final int SHOWN_ENTRIES = 16;

    private Values() {}

    /** A copy that shares nothing with the original. */
    public static Object copy(Object value) {
        if (value instanceof RealMatrix matrix) {
            return matrix.copy();
        } else if (value instanceof RealVector vector) {
            return vector.copy();
        } else if (value instanceof byte[] bytes) {
            return bytes.clone();
        } else if (value instanceof double[] numbers) {
            return numbers.clone();
        } else if (value instanceof int[] integers) {
            return integers.clone();
        } else if (value instanceof int[][] table) {
            return Arrays.stream(table).map(int[]::clone).toArray(int[][]::new);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Values::copy).collect(Collectors.toList());
        } else if (value instanceof Expression made) {
            List<Object> values = made.values().stream().map(Values::copy).toList();
            return new Expression(made.java(), values, made.after());
        }
        return value;
    }

    /**
     * Whether two values agree: same kind, same shape, and each number within {@code tolerance} x
     * max(1, |wanted|). NaN agrees with NaN, and an infinity with itself.
     */
    public static boolean agree(Object wanted, Object got, double tolerance) {
        if (!shape(wanted).equals(shape(got))) {
            return false;
        }
        if (wanted instanceof Boolean || wanted instanceof String) {
            return wanted.equals(got);
        } else if (wanted instanceof byte[] bytes) {
            return Arrays.equals(bytes, (byte[]) got);
        }
        double[] a = numbers(wanted);
        double[] b = numbers(got);
        return IntStream.range(0, a.length).allMatch(i -> isNear(a[i], b[i], tolerance));
    }

    /** Whether two numbers agree, as in {@link #agree}. */
    static boolean isNear(double wanted, double got, double tolerance) {
        boolean same = Double.compare(wanted, got) == 0;
        // infinity has no neighbours, though the tolerance would be infinite too
        boolean near = Math.abs(wanted - got) <= tolerance * Math.max(1, Math.abs(wanted));
        return same || (near && Double.isFinite(wanted));
    }

    /**
     * Where two values of one shape differ: {@code entry (1, 3) is 4.5, wanted 4.25; 6 of 40 differ}. It is the first
     * entry that does, or the first that is not finite.
     */
    static String difference(Object wanted, Object got, double tolerance) {
        double[] a = numbers(wanted);
        double[] b = numbers(got);
        int[] apart =
                IntStream.range(0, a.length).filter(i -> !isNear(a[i], b[i], tolerance)).toArray();
        int first =
                Arrays.stream(apart)
                        .filter(i -> !Double.isFinite(b[i]))
                        .findFirst()
                        .orElse(apart[0]);
        return String.format(
                Locale.ROOT,
                "%s is %s, wanted %s; %d of %d differ",
                place(wanted, first),
                show(b[first]),
                show(a[first]),
                apart.length,
                a.length);
    }

    /** Where the number at this index of all stands, counted from 0 as in Java. */
    private static String place(Object value, int index) {
        if (value instanceof List<?> list) {
            int before = 0;
            int k = 0;
            while (index - before >= numbers(list.get(k)).length) {
                before += numbers(list.get(k++)).length;
            }
            return place(list.get(k), index - before) + " of get(" + k + ")";
        }
        int cols = columns(value);
        return cols == 0 ? "entry " + index : "entry (" + index / cols + ", " + index % cols + ")";
    }

    /** The columns of a matrix or a table; 0 of what has none. */
    static int columns(Object value) {
        if (value instanceof RealMatrix matrix) {
            return matrix.getColumnDimension();
        }
        return value instanceof int[][] table ? table[0].length : 0;
    }

    /** Whether every number in the value is finite. */
    public static boolean isFinite(Object value) {
        return Arrays.stream(numbers(value)).allMatch(Double::isFinite);
    }

    /** Its shape in words: {@code 5x3}, {@code 4 numbers}, {@code a number}, {@code a list of 3x4, 1x4}. */
    public static String shape(Object value) {
        if (value instanceof RealMatrix matrix) {
            return "a " + Shapes.shape(matrix) + " matrix";
        } else if (value instanceof RealVector vector) {
            return "a vector of " + vector.getDimension();
        } else if (value instanceof byte[] array) {
            return array.length + " bytes";
        } else if (value instanceof double[] array) {
            return array.length + " numbers";
        } else if (value instanceof int[] array) {
            return array.length + " whole numbers";
        } else if (value instanceof int[][] table) {
            return "rows of " + Arrays.stream(table).map(r -> "" + r.length).toList();
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .map(Values::shape)
                    .collect(Collectors.joining(", ", "a list of ", ""));
        } else if (value instanceof Number) {
            return "a number";
        } else if (value instanceof Boolean) {
            return "true or false";
        } else if (value instanceof Expression) {
            return "an object";
        }
        return value instanceof String ? "a text" : "a generator";
    }

    /** The value in full when it is small, by its shape when it is large. */
    public static String show(Object value) {
        if (value instanceof SeededRandom random) {
            return "new Random(" + random.seed() + "L)";
        } else if (value instanceof Expression made && told(made) instanceof String words) {
            return words;
        } else if (value instanceof Expression made) {
            return made.java()
                    + (made.values().isEmpty() ? "" : " with v = " + show(made.values()));
        } else if (value instanceof String
                || value instanceof Boolean
                || value instanceof Integer) {
            return value.toString();
        } else if (value instanceof Double number) {
            return show(number.doubleValue());
        } else if (!isShown(value)) {
            return shape(value);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Values::show).collect(Collectors.joining(", ", "(", ")"));
        } else if (value instanceof RealMatrix matrix) {
            return rows(Arrays.stream(matrix.getData()));
        } else if (value instanceof int[][] table) {
            return rows(Arrays.stream(table).map(Values::numbers));
        }
        return row(numbers(value));
    }

    /** Whether it is small enough to be shown in full. */
    static boolean isShown(Object value) {
        return !(value instanceof byte[]) && numbers(value).length <= SHOWN_ENTRIES;
    }

    /** What an expression's last value says of it, if that is a text. */
    private static @Nullable Object told(Expression made) {
        return made.values().isEmpty() ? null : made.values().get(made.values().size() - 1);
    }

    private static String rows(Stream<double[]> rows) {
        return rows.map(Values::row).collect(Collectors.joining(" ", "[", "]"));
    }

    private static String row(double[] entries) {
        return Arrays.stream(entries)
                .mapToObj(Values::show)
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static String show(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e7) {
            return "" + (long) number;
        }
        return String.format(Locale.ROOT, "%.10g", number).replaceFirst("\\.?0+($|e)", "$1");
    }

    /** All its numbers, row by row; none of a text, and of true or false. */
    static double[] numbers(Object value) {
        if (value instanceof RealMatrix matrix) {
            return Arrays.stream(matrix.getData()).flatMapToDouble(Arrays::stream).toArray();
        } else if (value instanceof RealVector vector) {
            return vector.toArray();
        } else if (value instanceof double[] array) {
            return array;
        } else if (value instanceof int[] array) {
            return Arrays.stream(array).asDoubleStream().toArray();
        } else if (value instanceof int[][] table) {
            return Arrays.stream(table).flatMapToInt(Arrays::stream).asDoubleStream().toArray();
        } else if (value instanceof List<?> list) {
            return list.stream().flatMapToDouble(v -> DoubleStream.of(numbers(v))).toArray();
        }
        return value instanceof Number number ? new double[] {number.doubleValue()} : new double[0];
    }
}
