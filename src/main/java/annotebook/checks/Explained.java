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
 * @param before what came of other checks of the same exercise
 */
record Explained(
        ExerciseChecks checks,
        List<CheckExtension.Result> results,
        List<CheckExtension.Result> before) {

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
        String sentence = String.valueOf(mismatch.getMessage());
        return new TestVerdict.Failure(
                known.isPresent()
                        ? sentence
                        : seenBesides(result)
                                .map(words -> sentence + "; " + words)
                                .orElse(sentence),
                seen.isEmpty() ? "" : input(last(result).call()),
                text(mismatch.got()),
                text(mismatch.wanted()),
                known.map(Explanation::name).orElse(""),
                known.map(Explanation::hint).orElse(result.check().hint()),
                mismatch.points());
    }

    /** What is true of a wrong value that nothing explains. */
    private Optional<String> seenBesides(CheckExtension.Result result) {
        List<WrongValue> failed =
                inOrder()
                        .filter(other -> methods(other).equals(methods(result)))
                        .flatMap(other -> WrongValue.of(other).stream())
                        .toList();
        return WrongValue.of(result)
                .flatMap(value -> changedArgument(value).or(() -> value.relation(failed)));
    }

    /** What another test says of an argument that is changed here too. */
    private Optional<String> changedArgument(WrongValue value) {
        return results.stream()
                .flatMap(other -> Stream.ofNullable(other.mismatch()))
                .filter(other -> other.isOfArgument() && value.comesWithChangedArguments())
                .map(other -> String.valueOf(other.getMessage()))
                .findFirst();
    }

    private static Observation last(CheckExtension.Result result) {
        return result.seen().get(result.seen().size() - 1);
    }

    private Optional<Explanation> explanation(List<Observation> test) {
        List<Observation> exercise =
                Stream.concat(before.stream(), results.stream())
                        .flatMap(result -> result.seen().stream())
                        .toList();
        return checks.mistakes().stream()
                .filter(known -> known.explains(test, exercise))
                .filter(
                        known ->
                                before.stream()
                                        .allMatch(earlier -> fits(known, earlier, test, exercise)))
                .findFirst();
    }

    /** What failed before, in the same methods, failed for the same reason. */
    private static boolean fits(
            Explanation known,
            CheckExtension.Result earlier,
            List<Observation> test,
            List<Observation> exercise) {
        return earlier.mismatch() == null
                || !methods(earlier.seen()).equals(methods(test))
                || known.explains(earlier.seen(), exercise);
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
        return methods(result.seen());
    }

    private static Set<String> methods(List<Observation> calls) {
        return calls.stream()
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
