package annotebook.checks;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.analysis.function.Sigmoid;

/**
 * What wrong numbers have to do with the right ones and with the arguments, in words that are true of these numbers
 * whatever the student meant: {@code every number is 0.5 times the right one}. Of a single number nothing is said: it
 * is a multiple of any other.
 *
 * @param subject begins a sentence about all of them: {@code every number is}
 * @param wanted the right numbers
 * @param got the student's, as many; all finite
 * @param arguments as many numbers each, by the argument's name
 */
record Relation(
        String subject,
        ImmutableDoubleArray wanted,
        ImmutableDoubleArray got,
        Map<String, double[]> arguments) {

    /** What a number may be instead of the right one. */
    private record Way(String words, DoubleUnaryOperator function) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("the right one without its sign", Math::abs),
                    new Way("the right one rounded to a whole number", Math::rint),
                    new Way("the right one cut to a whole number", a -> (long) a),
                    new Way("1 minus the right one", a -> 1 - a),
                    new Way("the square of the right one", a -> a * a),
                    new Way("the square root of the right one", Math::sqrt),
                    new Way("1 divided by the right one", a -> 1 / a),
                    new Way("the sigmoid of the right one", new Sigmoid()::value),
                    new Way(
                            "the z of which the right one is the sigmoid",
                            a -> Math.log(a / (1 - a))),
                    new Way("the logarithm of the right one", Math::log),
                    new Way("e to the power of the right one", Math::exp));

    /**
     * What two values of one shape have to do with each other.
     *
     * @param arguments what the student's method was given, by name
     */
    static Optional<String> between(Object wanted, Object got, Map<String, Object> arguments) {
        if (!Values.isFinite(got) || !Values.isFinite(wanted)) {
            return Optional.empty();
        }
        if (wanted instanceof List<?> list) {
            return ofList(list, (List<?>) got, arguments);
        }
        return of("every number is", wanted, got, arguments)
                .words()
                .or(() -> Layout.of(wanted, got, arguments).words());
    }

    /** What many values, of a test each, all have to do with the right ones. */
    static Optional<String> ofAll(List<?> wanted, List<?> got) {
        return of("each time it is", wanted, got, Map.of()).words();
    }

    private static Optional<String> ofList(
            List<?> wanted, List<?> got, Map<String, Object> arguments) {
        int[] wrong =
                IntStream.range(0, wanted.size())
                        .filter(k -> !Values.agree(wanted.get(k), got.get(k), Expect.TOLERANCE))
                        .toArray();
        if (wrong.length == 1 && wanted.size() > 1) {
            int k = wrong[0];
            return Optional.of(
                    "only get("
                            + k
                            + ") is wrong"
                            + between(wanted.get(k), got.get(k), Map.of())
                                    .map(words -> ": there " + words)
                                    .orElse(""));
        }
        return of("every number is", wanted, got, arguments)
                .words()
                .or(() -> ofEach(wanted, got, wrong));
    }

    private static Optional<String> ofEach(List<?> wanted, List<?> got, int[] wrong) {
        List<Optional<String>> each =
                IntStream.of(wrong)
                        .mapToObj(k -> Layout.of(wanted.get(k), got.get(k), Map.of()).words())
                        .distinct()
                        .toList();
        return each.size() == 1
                ? each.get(0).map(words -> words + ", in every matrix that is not right")
                : Optional.empty();
    }

    private static Relation of(
            String subject, Object wanted, Object got, Map<String, Object> arguments) {
        double[] right = Values.numbers(wanted);
        return new Relation(
                subject,
                ImmutableDoubleArray.copyOf(right),
                ImmutableDoubleArray.copyOf(Values.numbers(got)),
                ofAsMany(right.length, arguments));
    }

    /** The numbers of those arguments that hold so many. */
    static Map<String, double[]> ofAsMany(int count, Map<String, Object> arguments) {
        Map<String, double[]> numbers = new LinkedHashMap<>();
        arguments.forEach(
                (name, value) -> {
                    double[] all = Values.numbers(value);
                    if (all.length == count) {
                        numbers.put(name, all);
                    }
                });
        return numbers;
    }

    /** The first relation that holds. */
    Optional<String> words() {
        if (got.length() < 2) {
            return Optional.empty();
        }
        return Stream.<Supplier<Optional<String>>>of(
                        this::zero,
                        this::argument,
                        this::multiple,
                        this::distance,
                        this::way,
                        this::withArgument,
                        this::signs,
                        this::equal)
                .flatMap(relation -> relation.get().stream())
                .findFirst();
    }

    private Optional<String> zero() {
        return says(is(i -> 0), subject + " 0");
    }

    private Optional<String> argument() {
        return ofArgument(x -> i -> x[i], "that of %s as it came");
    }

    private Optional<String> multiple() {
        int largest =
                IntStream.range(0, wanted.length())
                        .reduce(
                                0,
                                (i, j) ->
                                        Math.abs(wanted.get(j)) > Math.abs(wanted.get(i)) ? j : i);
        double factor = got.get(largest) / wanted.get(largest);
        boolean telling = wanted.stream().filter(a -> a != 0).count() > 1;
        return says(
                telling && is(i -> factor * wanted.get(i)),
                Math.abs(factor + 1) < Expect.TOLERANCE
                        ? subject + " right but for its sign"
                        : "%s %s times the right one".formatted(subject, show(factor)));
    }

    private Optional<String> distance() {
        double distance = got.get(0) - wanted.get(0);
        return says(
                is(i -> wanted.get(i) + distance),
                "%s %s too %s"
                        .formatted(
                                subject,
                                show(Math.abs(distance)),
                                distance > 0 ? "large" : "small"));
    }

    private Optional<String> way() {
        return WAYS.stream()
                .filter(way -> is(i -> way.function().applyAsDouble(wanted.get(i))))
                .map(way -> subject + " " + way.words())
                .findFirst();
    }

    private Optional<String> withArgument() {
        return ofArgument(x -> i -> wanted.get(i) + x[i], "too large by that of %s")
                .or(() -> ofArgument(x -> i -> wanted.get(i) - x[i], "too small by that of %s"))
                .or(() -> ofArgument(x -> i -> wanted.get(i) * x[i], "multiplied by that of %s"))
                .or(
                        () ->
                                ofArgument(
                                        x ->
                                                i ->
                                                        wanted.get(i)
                                                                + (got.get(0) - wanted.get(0))
                                                                        / x[0]
                                                                        * x[i],
                                        "the right one with a share of that of %s added"));
    }

    private Optional<String> signs() {
        return says(
                areNear(i -> Math.abs(got.get(i)), i -> Math.abs(wanted.get(i))),
                "only signs are wrong");
    }

    private Optional<String> equal() {
        return says(is(i -> got.get(0)), subject + " the same, " + show(got.get(0)));
    }

    private Optional<String> ofArgument(
            Function<double[], IntToDoubleFunction> numbers, String words) {
        return arguments.entrySet().stream()
                .filter(argument -> is(numbers.apply(argument.getValue())))
                .map(argument -> subject + " " + words.formatted(argument.getKey()))
                .findFirst();
    }

    private boolean is(IntToDoubleFunction number) {
        return areNear(got::get, number);
    }

    /** Measured by the largest of all: small numbers are no proof. */
    private boolean areNear(IntToDoubleFunction a, IntToDoubleFunction b) {
        double scale = wanted.stream().map(Math::abs).max().orElse(1);
        return IntStream.range(0, got.length())
                .allMatch(i -> isNear(a.applyAsDouble(i), b.applyAsDouble(i), scale));
    }

    private static boolean isNear(double a, double b, double scale) {
        return Math.abs(a - b) <= Expect.TOLERANCE * Math.max(scale, Math.abs(b));
    }

    private static Optional<String> says(boolean holds, String words) {
        return holds ? Optional.of(words) : Optional.empty();
    }

    private static String show(double number) {
        return String.format(Locale.ROOT, "%.4g", number).replaceFirst("\\.?0+($|e)", "$1");
    }
}
