package annotebook.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What went wrong in a call that threw, apart from the words.
 *
 * <p>Where shapes did not fit it is the operation and both shapes: {@code times: 5x3 by 4x2 do not fit}
 * of this kit and {@code 3 != 4} of Commons Math are one fault. Else it is the exception and the numbers that it
 * names.
 *
 * @param operation what was tried, as far as is known
 * @param numbers the sizes that met, in order, as they are written: a student chooses the words of an exception, and
 *     how long a number in them is
 */
record Fault(Operation operation, List<String> numbers) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    /** What was done with matrices or vectors that did not fit. */
    private enum Operation {
        /** Rows by columns; the inner sizes are the last of the left and the first of the right. */
        PRODUCT(".*: (\\d+)x(\\d+) by (\\d+)x(\\d+) do not fit.*"),
        /** A matrix by a vector. */
        PRODUCT_WITH_VECTOR(".*: (\\d+)x(\\d+) by (\\d+) do not fit.*"),
        /** Entry by entry, two matrices; in any order. */
        ENTRIES(".*(?:: |got )(\\d+)x(\\d+) (?:and|but expected) (\\d+)x(\\d+)(?: differ.*)?"),
        /** Entry by entry, two vectors; in any order. */
        VECTOR_ENTRIES(".*: (\\d+) and (\\d+) entries differ.*"),
        /** Commons Math says only which two sizes differ, not in what. */
        SIZES("DimensionMismatchException: (\\d+) != (\\d+)"),
        /** No fault of shapes. */
        OTHER("(?!)");

        private final Pattern words;

        Operation(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** Whether two details of failed calls tell of the same fault. */
    static boolean areSame(String detail, String other) {
        Fault a = of(detail);
        Fault b = of(other);
        if (a.operation == Operation.OTHER || b.operation == Operation.OTHER) {
            return a.equals(b) && exception(detail).equals(exception(other));
        }
        if (a.operation == b.operation) {
            return a.sizesAre(b);
        }
        boolean unnamed = a.operation == Operation.SIZES || b.operation == Operation.SIZES;
        return unnamed && a.inner().equals(b.inner());
    }

    private static Fault of(String detail) {
        for (Operation operation : Operation.values()) {
            Matcher found = operation.words.matcher(detail);
            if (found.matches()) {
                return new Fault(
                        operation,
                        IntStream.rangeClosed(1, found.groupCount())
                                .mapToObj(found::group)
                                .toList());
            }
        }
        return new Fault(
                Operation.OTHER, NUMBER.matcher(detail).results().map(MatchResult::group).toList());
    }

    private boolean sizesAre(Fault other) {
        return numbers.equals(other.numbers)
                || (operation != Operation.PRODUCT
                        && operation != Operation.PRODUCT_WITH_VECTOR
                        && swapped().equals(other.numbers));
    }

    private List<String> swapped() {
        int half = numbers.size() / 2;
        return Stream.concat(
                        numbers.subList(half, numbers.size()).stream(),
                        numbers.subList(0, half).stream())
                .toList();
    }

    /** The two sizes that should have been equal, in any order. */
    private List<String> inner() {
        List<String> sizes =
                switch (operation) {
                    case PRODUCT, PRODUCT_WITH_VECTOR -> numbers.subList(1, 3);
                    default -> numbers;
                };
        return sizes.stream().sorted().toList();
    }

    private static String exception(String detail) {
        return detail.split(":", 2)[0];
    }
}
