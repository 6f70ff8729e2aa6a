package annotebook.exercises.nb03_backpropagation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the sizes in a message say about the matrices that did not fit each other.
 *
 * @param message of the exception, in the words of this kit or of Commons Math
 */
record ThrownShapes(String message) {

    private static final Pattern SUMMANDS =
            Pattern.compile("(\\d{1,9})x(\\d{1,9}) (?:and|but expected) (\\d{1,9})x(\\d{1,9})");

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

    /** Whether a matrix of a Theta's shape was added to one that no network like this has. */
    boolean tellAnotherNetwork(List<RealMatrix> Thetas) {
        List<Shape> known = Thetas.stream().map(Shape::of).toList();
        return summands()
                .filter(pair -> pair.stream().anyMatch(known::contains))
                .filter(
                        pair ->
                                pair.stream()
                                        .anyMatch(shape -> known.stream().noneMatch(shape::isLike)))
                .isPresent();
    }

    /** The two shapes that the message tells, unless it is of a product. */
    private Optional<List<Shape>> summands() {
        Matcher found = SUMMANDS.matcher(message);
        return found.find()
                ? Optional.of(List.of(shape(found, 1), shape(found, 3)))
                : Optional.empty();
    }

    private static Shape shape(Matcher found, int group) {
        return new Shape(
                Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }
}
