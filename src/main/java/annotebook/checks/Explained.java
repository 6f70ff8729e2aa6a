package annotebook.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an exercise, once all of its tests have run: a mistake is named only when it fits every call. Where an
 * argument was changed a symptom is not, as it looks at what was returned.
 * What only a later test recognises is said at the first that failed too, if it fits the calls of both: that is the
 * one that a student reads.
 *
 * @param checks the exercise
 * @param results what came of its tests
 */
record Explained(ExerciseChecks checks, List<CheckExtension.Result> results) {

    Verdict verdict() {
        return new Verdict(checks.id(), inOrder().map(this::test).toList());
    }

    private Stream<CheckExtension.Result> inOrder() {
        return results.stream().sorted(Comparator.comparingInt(result -> result.check().order()));
    }

    private TestVerdict test(CheckExtension.Result result) {
        Mismatch mismatch = result.mismatch();
        return new TestVerdict(
                result.check().name(),
                result.check().points(),
                mismatch == null ? null : failure(result, mismatch),
                result.measured());
    }

    private TestVerdict.Failure failure(CheckExtension.Result result, Mismatch mismatch) {
        List<Observation> seen = result.seen();
        Optional<Explanation> known =
                explanation(seen)
                        .or(() -> laterExplanation(result))
                        .filter(way -> way instanceof KnownMistake || !mismatch.isOfArgument());
        return new TestVerdict.Failure(
                String.valueOf(mismatch.getMessage()),
                seen.isEmpty() ? "" : input(seen.get(seen.size() - 1).call()),
                text(mismatch.got()),
                text(mismatch.wanted()),
                known.map(Explanation::name).orElse(""),
                known.map(Explanation::hint).orElse(result.check().hint()),
                mismatch.points());
    }

    private Optional<Explanation> explanation(List<Observation> test) {
        List<Observation> exercise =
                results.stream().flatMap(result -> result.seen().stream()).toList();
        return checks.mistakes().stream()
                .filter(known -> known.explains(test, exercise))
                .findFirst();
    }

    /** Of the first failed test, from those behind it that look at the same methods. */
    private Optional<Explanation> laterExplanation(CheckExtension.Result result) {
        List<CheckExtension.Result> failed =
                inOrder().filter(other -> other.mismatch() != null).toList();
        if (!failed.get(0).equals(result)) {
            return Optional.empty();
        }
        return failed.stream()
                .skip(1)
                .filter(later -> methods(result).containsAll(methods(later)))
                .flatMap(later -> explanationOfBoth(result, later).stream())
                .findFirst();
    }

    private Optional<Explanation> explanationOfBoth(
            CheckExtension.Result first, CheckExtension.Result later) {
        return explanation(later.seen())
                .filter(known -> explanation(both(first, later)).equals(Optional.of(known)));
    }

    private static List<Observation> both(
            CheckExtension.Result first, CheckExtension.Result later) {
        return Stream.of(first, later).flatMap(result -> result.seen().stream()).toList();
    }

    private static Set<String> methods(CheckExtension.Result result) {
        return result.seen().stream()
                .map(seen -> seen.call().signature().name())
                .collect(Collectors.toSet());
    }

    private static String input(Call call) {
        List<Signature.Parameter> parameters = call.signature().parameters();
        return IntStream.range(0, parameters.size())
                .mapToObj(
                        i ->
                                parameters.get(i).name()
                                        + " = "
                                        + Values.show(call.arguments().get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
