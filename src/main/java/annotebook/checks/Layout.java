package annotebook.checks;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where in a matrix or a vector the wrong numbers are, where that can be said: {@code only column 0 is wrong}.
 *
 * @param wanted the right numbers, row by row
 * @param got the student's
 * @param columns of both; 1 for a vector
 * @param arguments as many numbers each, by the argument's name
 */
record Layout(
        ImmutableDoubleArray wanted,
        ImmutableDoubleArray got,
        int columns,
        Map<String, double[]> arguments) {

    /** Words for a pattern, and whether it fits. */
    private record Pattern(String words, boolean fits) {}

    static Layout of(Object wanted, Object got, Map<String, Object> arguments) {
        double[] right = Values.numbers(wanted);
        int columns = Math.max(1, Values.columns(wanted));
        return new Layout(
                ImmutableDoubleArray.copyOf(right),
                ImmutableDoubleArray.copyOf(Values.numbers(got)),
                columns,
                Relation.ofAsMany(right.length, arguments));
    }

    /** The first pattern that fits. */
    Optional<String> words() {
        Stream<Pattern> lines =
                columns == 1
                        ? parts("number ", got.length(), i -> i)
                        : Stream.concat(
                                parts("column ", columns, this::column),
                                parts("row ", rows(), this::row));
        return Stream.of(places(), lines, signs())
                .flatMap(patterns -> patterns)
                .filter(Pattern::fits)
                .map(Pattern::words)
                .findFirst();
    }

    private int rows() {
        return got.length() / columns;
    }

    private int row(int i) {
        return i / columns;
    }

    private int column(int i) {
        return i % columns;
    }

    /** The first or the last line alone is wrong, or right. */
    private Stream<Pattern> parts(String name, int count, IntUnaryOperator line) {
        if (count < 2) {
            return Stream.empty();
        }
        int last = count - 1;
        return Stream.of(
                new Pattern("only " + name + "0 is wrong", isWrong(i -> line.applyAsInt(i) == 0)),
                new Pattern(
                        "only the last " + name + "is wrong",
                        isWrong(i -> line.applyAsInt(i) == last)),
                new Pattern("only " + name + "0 is right", isWrong(i -> line.applyAsInt(i) != 0)),
                new Pattern(
                        "only the last " + name + "is right",
                        isWrong(i -> line.applyAsInt(i) != last)));
    }

    /** The right numbers in other places. */
    private Stream<Pattern> places() {
        int rows = rows();
        int last = got.length() - 1;
        return Stream.of(
                new Pattern(
                        "rows and columns are exchanged",
                        rows == columns && is(i -> column(i) * columns + row(i))),
                new Pattern("the right numbers stand in reverse order", is(i -> last - i)),
                new Pattern(
                        "the rows stand in reverse order",
                        columns > 1 && is(i -> (rows - 1 - row(i)) * columns + column(i))),
                new Pattern(
                        "the columns stand in reverse order",
                        columns > 1 && is(i -> row(i) * columns + columns - 1 - column(i))),
                new Pattern(
                        "all rows are the same", columns > 1 && rows > 1 && gotIs(this::column)),
                new Pattern(
                        "all columns are the same",
                        columns > 1 && rows > 1 && gotIs(i -> row(i) * columns)),
                new Pattern("every number holds the ones before it too", isSumSoFar()));
    }

    private Stream<Pattern> signs() {
        return arguments.entrySet().stream()
                .flatMap(
                        argument ->
                                Stream.of(
                                        where(argument, "negative", x -> x < 0),
                                        where(argument, "positive", x -> x > 0),
                                        where(argument, "0", x -> x == 0)));
    }

    private Pattern where(
            Map.Entry<String, double[]> argument, String kind, DoublePredicate holds) {
        boolean isTelling = got.length() > 2 && !isWrong(i -> true);
        return new Pattern(
                "a number is wrong just where that of %s is %s".formatted(argument.getKey(), kind),
                isTelling && isWrong(i -> holds.test(argument.getValue()[i])));
    }

    private boolean isSumSoFar() {
        double[] sums = wanted.toArray();
        IntStream.range(0, sums.length)
                .filter(i -> columns == 1 ? i > 0 : column(i) > 0)
                .forEach(i -> sums[i] += sums[i - 1]);
        return IntStream.range(0, got.length()).allMatch(i -> isNear(sums[i], got.get(i)));
    }

    private boolean isWrong(IntPredicate wrong) {
        return IntStream.range(0, got.length())
                .allMatch(i -> isNear(wanted.get(i), got.get(i)) != wrong.test(i));
    }

    private boolean is(IntUnaryOperator place) {
        return IntStream.range(0, got.length())
                .allMatch(i -> isNear(wanted.get(place.applyAsInt(i)), got.get(i)));
    }

    private boolean gotIs(IntUnaryOperator place) {
        return IntStream.range(0, got.length())
                .allMatch(i -> got.get(i) == got.get(place.applyAsInt(i)));
    }

    private static boolean isNear(double wanted, double got) {
        return Values.isNear(wanted, got, Expect.TOLERANCE);
    }
}
