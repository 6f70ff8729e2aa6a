package annotebook.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The student as a check sees one: calls by name, typed values back, and a {@link Mismatch} in plain
 * words when there is none.
 */
public final class Student {

    private final StudentCode code;
    private final String exercise;
    private final Map<String, Signature> signatures;
    private final List<Observation> observations = new ArrayList<>();

    /** A student who was asked to declare what the exercise names. */
    public Student(StudentCode code, ExerciseChecks checks) {
        this.code = code;
        this.exercise = checks.id();
        this.signatures =
                checks.signatures().stream()
                        .collect(Collectors.toMap(Signature::name, Function.identity()));
    }

    /** What the method returns, or the variable holds: a number. */
    public double number(String name, Object... arguments) {
        return (Double) value(name, arguments);
    }

    /** A whole number. */
    public int integer(String name, Object... arguments) {
        return (Integer) value(name, arguments);
    }

    /** True or false. */
    public boolean truth(String name, Object... arguments) {
        return (Boolean) value(name, arguments);
    }

    /** A vector. */
    public RealVector vector(String name, Object... arguments) {
        return (RealVector) value(name, arguments);
    }

    /** A matrix. */
    public RealMatrix matrix(String name, Object... arguments) {
        return (RealMatrix) value(name, arguments);
    }

    /**
     * Fails when the last call changed an argument.
     *
     * @throws Mismatch naming the argument
     */
    public void assertArgumentsUnchanged() {
        Observation last = observations.get(observations.size() - 1);
        if (!(last.reply() instanceof Reply.Returned returned)) {
            throw new IllegalStateException("the last call gave no value");
        }
        for (int i = 0; i < last.call().arguments().size(); i++) {
            Object before = last.call().arguments().get(i);
            if (!Values.agree(before, returned.argumentsAfter().get(i), 0)) {
                String name = last.call().signature().parameters().get(i).name();
                throw new Mismatch(
                        returned.sameAs() == i
                                ? "it returned its own argument %s, changed: make a new one"
                                        .formatted(name)
                                : "the argument %s was changed: work on a copy".formatted(name));
            }
        }
    }

    /** Everything that was asked so far, in order. */
    public List<Observation> observations() {
        return List.copyOf(observations);
    }

    private Object value(String name, Object... arguments) {
        Signature signature = signatures.get(name);
        if (signature == null) {
            throw new IllegalArgumentException("the exercise declares no signature of " + name);
        }
        Call call = new Call(signature, List.of(arguments).stream().map(Values::copy).toList());
        Reply reply = code.call(call);
        observations.add(new Observation(call, reply));
        if (reply instanceof Reply.Failed failed) {
            throw new Mismatch(FailureSentence.of(exercise, signature, failed));
        }
        return ((Reply.Returned) reply).value();
    }
}
