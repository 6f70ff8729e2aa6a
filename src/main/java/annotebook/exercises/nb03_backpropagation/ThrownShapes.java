package annotebook.exercises.nb03_backpropagation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the sizes in a message say about the matrices or vectors that did not fit each other.
 *
 * @param message of the exception, in the words of this kit or of Commons Math
 */
record ThrownShapes(String message) {

    private static final Pattern MATRICES = Pattern.compile("(\\d+)x(\\d+)\\D+(\\d+)x(\\d+)");

    /** A matrix by a vector, two vectors, a vector where one of another length was wanted. */
    private static final Pattern VECTORS =
            Pattern.compile(
                    "x(?<columns>\\d+) by (?<entries>\\d+) do"
                            + "|: (?<left>\\d+) and (?<right>\\d+) entries"
                            + "|: (?<got>\\d+) != (?<wanted>\\d+)");

    private record Lengths(int got, int wanted) {}

    private record Shape(int rows, int cols) {

        static Shape of(RealMatrix Theta) {
            return new Shape(Theta.getRowDimension(), Theta.getColumnDimension());
        }

        /** Whether this is that shape, but for bias units kept or forgotten, and turned or not. */
        boolean isLike(Shape Theta) {
            return isNear(Theta) || turned().isNear(Theta);
        }

        private boolean isNear(Shape Theta) {
            return Math.abs(rows - Theta.rows) <= 1 && Math.abs(cols - Theta.cols) <= 1;
        }

        @SuppressWarnings("ArgumentSelectionDefectChecker") // turned on purpose
        Shape turned() {
            return new Shape(cols, rows);
        }
    }

    /** Whether a delta came with one entry more than its layer has units: the bias unit's. */
    boolean tellOneTooMany(List<RealMatrix> Thetas) {
        boolean rowTooMany =
                matrices()
                        .filter(pair -> pair.get(0).cols == pair.get(1).cols)
                        .filter(pair -> Math.abs(pair.get(0).rows - pair.get(1).rows) == 1)
                        .filter(pair -> Thetas.stream().map(Shape::of).anyMatch(pair::contains))
                        .isPresent();
        return rowTooMany
                || lengths()
                        .filter(pair -> pair.got == pair.wanted + 1)
                        .filter(pair -> isAny(Thetas, RealMatrix::getRowDimension, pair.wanted))
                        .isPresent();
    }

    /** Whether an a came without its bias unit. */
    boolean tellOneTooFew(List<RealMatrix> Thetas) {
        boolean columnTooFew =
                matrices()
                        .filter(pair -> lacksColumn(pair.get(0), pair.get(1)))
                        .filter(
                                pair ->
                                        Thetas.stream()
                                                .map(Shape::of)
                                                .flatMap(shape -> Stream.of(shape, shape.turned()))
                                                .anyMatch(pair::contains))
                        .isPresent();
        return columnTooFew
                || lengths()
                        .filter(pair -> pair.got == pair.wanted - 1)
                        .filter(pair -> isAny(Thetas, RealMatrix::getColumnDimension, pair.wanted))
                        .isPresent();
    }

    /** In a sum, or as the left one of a product. */
    private boolean lacksColumn(Shape a, Shape b) {
        boolean isProduct = message.contains(" by ");
        return isProduct
                ? a.cols + 1 == b.rows
                : a.rows == b.rows && Math.abs(a.cols - b.cols) == 1;
    }

    /** Whether a Theta's shape met one that no matrix of this network has. */
    boolean tellAnotherNetwork(List<RealMatrix> Thetas) {
        List<Shape> known = Thetas.stream().map(Shape::of).toList();
        return matrices()
                .filter(pair -> pair.stream().anyMatch(known::contains))
                .filter(
                        pair ->
                                pair.stream()
                                        .anyMatch(shape -> known.stream().noneMatch(shape::isLike)))
                .isPresent();
    }

    /** The two shapes that the message tells. */
    private Optional<List<Shape>> matrices() {
        Matcher found = MATRICES.matcher(message);
        return found.find()
                ? Optional.of(List.of(shape(found, 1), shape(found, 3)))
                : Optional.empty();
    }

    /** The length of a vector that came, and the length that would have fitted. */
    private Optional<Lengths> lengths() {
        Matcher found = VECTORS.matcher(message);
        if (!found.find()) {
            return Optional.empty();
        } else if (found.group("entries") != null) {
            return Optional.of(lengths(found, "entries", "columns"));
        } else if (found.group("got") != null) {
            return Optional.of(lengths(found, "got", "wanted"));
        }
        Lengths leftWanted = lengths(found, "right", "left");
        return Optional.of(
                leftWanted.got > leftWanted.wanted ? leftWanted : lengths(found, "left", "right"));
    }

    private static Lengths lengths(Matcher found, String got, String wanted) {
        return new Lengths(
                Integer.parseInt(found.group(got)), Integer.parseInt(found.group(wanted)));
    }

    private static boolean isAny(
            List<RealMatrix> Thetas, ToIntFunction<RealMatrix> dimension, int wanted) {
        return Thetas.stream().mapToInt(dimension).anyMatch(n -> n == wanted);
    }

    private static Shape shape(Matcher found, int group) {
        return new Shape(
                Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }
}
