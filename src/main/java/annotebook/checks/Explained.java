package annotebook.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an exercise, once all of its tests have run: a mistake is named only when it fits every call.
 *
 * @param checks the exercise
 * @param results what came of its tests
 */
record Explained(ExerciseChecks checks, List<CheckExtension.Result> results) {

    Verdict verdict() {
        return new Verdict(
                checks.id(),
                results.stream()
                        .sorted(Comparator.comparingInt(result -> result.check().order()))
                        .map(this::test)
                        .toList());
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
        Optional<Explanation> known = explanation(seen);
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
