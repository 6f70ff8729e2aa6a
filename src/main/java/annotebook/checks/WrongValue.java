package annotebook.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that is not the right one, and what is true of it whether a mistake is known or not.
 *
 * @param test the name of the test that met it
 * @param wanted the right value
 * @param got what the student's method gave
 * @param call the last call of the test
 */
record WrongValue(String test, Object wanted, Object got, Observation call) {

    /** Of a failed test; empty where it has no such value. */
    static Optional<WrongValue> of(CheckExtension.Result result) {
        Mismatch mismatch = result.mismatch();
        if (mismatch == null || mismatch.right() == null || result.seen().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new WrongValue(
                        result.check().name(),
                        mismatch.right(),
                        Objects.requireNonNull(mismatch.wrong()),
                        result.seen().get(result.seen().size() - 1)));
    }

    /**
     * What it has to do with the right value. One number alone proves nothing; those of all failed tests together may,
     * or the many of another one.
     *
     * @param failed all that failed in the same methods, this one too
     */
    Optional<String> relation(List<WrongValue> failed) {
        if (!isOneNumber()) {
            return relation();
        }
        if (failed.stream().allMatch(WrongValue::isOneNumber)) {
            return Relation.ofAll(
                    failed.stream().map(WrongValue::wanted).toList(),
                    failed.stream().map(WrongValue::got).toList());
        }
        return failed.stream()
                .filter(other -> !other.isOneNumber())
                .flatMap(
                        other ->
                                other
                                        .relation()
                                        .map(words -> "in \"%s\" %s".formatted(other.test, words))
                                        .stream())
                .findFirst();
    }

    private Optional<String> relation() {
        return Relation.between(wanted, got, arguments());
    }

    private boolean isOneNumber() {
        return Values.numbers(wanted).length == 1;
    }

    /** Whether the method also changed what it was given. */
    boolean comesWithChangedArguments() {
        return call.reply() instanceof Reply.Returned returned
                && !Values.agree(call.call().arguments(), returned.argumentsAfter(), 0);
    }

    private Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        List<Signature.Parameter> parameters = call.call().signature().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            arguments.put(parameters.get(i).name(), call.call().arguments().get(i));
        }
        return arguments;
    }
}
