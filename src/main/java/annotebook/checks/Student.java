package annotebook.checks;

import annotebook.nn.Network;
import annotebook.nn.file.ModelFileException;
import annotebook.nn.file.NetworkBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/**
 * The student as a check sees one: calls by name, typed values back, and a {@link Mismatch} in plain
 * words when there is none.
 */
public final class Student {

    private final StudentCode code;
    private final String exercise;
    private final Map<String, Signature> signatures;
    private final List<Observation> observations = new ArrayList<>();
    private @Nullable Measured measured;

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

    /** A text. */
    public String text(String name, Object... arguments) {
        return (String) value(name, arguments);
    }

    /** An array of numbers. */
    public double[] numbers(String name, Object... arguments) {
        return (double[]) value(name, arguments);
    }

    /** An array of whole numbers. */
    public int[] integers(String name, Object... arguments) {
        return (int[]) value(name, arguments);
    }

    /** A table of whole numbers. */
    public int[][] table(String name, Object... arguments) {
        return (int[][]) value(name, arguments);
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
     * A network that a method has trained.
     *
     * @param effort what the training may use up
     * @throws Mismatch if what came is no network that can answer
     */
    public Network network(Effort effort, String name, Object... arguments) {
        try {
            return NetworkBytes.read((byte[]) valueFor(effort, name, arguments));
        } catch (ModelFileException e) {
            throw new Mismatch(
                    "%s returned a network that cannot be used: %s.".formatted(name, e.problem()));
        }
    }

    /**
     * A list of matrices.
     *
     * @throws Mismatch if an entry is something else
     */
    public List<RealMatrix> matrices(String name, Object... arguments) {
        return matrices((List<?>) value(name, arguments));
    }

    /**
     * The exception that the call ends in: its class and its message.
     *
     * @throws Mismatch if it gives a value instead, or fails for another reason
     */
    public String thrown(String name, Object... arguments) {
        Observation seen = ask(null, name, arguments);
        if (seen.reply() instanceof Reply.Returned returned) {
            throw new Mismatch("no exception", Values.show(returned.value()), "an exception");
        }
        Reply.Failed failed = (Reply.Failed) seen.reply();
        if (failed.kind() != Reply.Kind.THREW) {
            throw new Mismatch(FailureSentence.of(exercise, seen.call().signature(), failed));
        }
        return failed.detail();
    }

    /**
     * The list of matrices that an argument of the last call is now, from 0.
     *
     * @throws Mismatch if an entry is something else
     */
    public List<RealMatrix> matricesAfter(int argument) {
        return matrices(after(argument, List.class));
    }

    /**
     * What is seen of an argument of the last call now, from 0; of an {@link Expression}, what it
     * reads.
     *
     * @throws Mismatch if it is not of this type
     */
    public <T> T after(int argument, Class<T> type) {
        Object seen = lastReturned().argumentsAfter().get(argument);
        if (!type.isInstance(seen)) {
            throw new Mismatch(
                    "the argument %s is now %s".formatted(name(argument), Values.shape(seen)));
        }
        return type.cast(seen);
    }

    /**
     * Fails when the last call changed an argument; of an {@link Expression} only its check can tell.
     *
     * @throws Mismatch naming the argument
     */
    public void assertArgumentsUnchanged() {
        for (int i = 0; i < last().call().arguments().size(); i++) {
            assertArgumentUnchanged(i);
        }
    }

    /**
     * Fails when the last call changed this argument, from 0.
     *
     * @throws Mismatch naming the argument
     */
    public void assertArgumentUnchanged(int argument) {
        Call call = last().call();
        Reply.Returned returned = lastReturned();
        Object before = call.arguments().get(argument);
        if (!(before instanceof Expression)
                && !Values.agree(before, returned.argumentsAfter().get(argument), 0)) {
            throw Mismatch.ofArgument(
                    returned.sameAs() == argument
                            ? "it returned its own argument %s, changed: make a new one"
                                    .formatted(name(argument))
                            : "the argument %s was changed: work on a copy"
                                    .formatted(name(argument)));
        }
    }

    /** Notes how good what the student made turned out to be; it is shown whatever the points. */
    public void measured(Measured measured) {
        this.measured = measured;
    }

    /** What was noted; null when nothing was. */
    public @Nullable Measured measured() {
        return measured;
    }

    /** Everything that was asked so far, in order. */
    public List<Observation> observations() {
        return List.copyOf(observations);
    }

    private String name(int argument) {
        return last().call().signature().parameters().get(argument).name();
    }

    private Observation last() {
        return observations.get(observations.size() - 1);
    }

    private Reply.Returned lastReturned() {
        if (last().reply() instanceof Reply.Returned returned) {
            return returned;
        }
        throw new IllegalStateException("the last call gave no value");
    }

    private static List<RealMatrix> matrices(List<?> list) {
        for (Object entry : list) {
            if (!(entry instanceof RealMatrix)) {
                throw new Mismatch("a list of something else than matrices");
            }
        }
        return list.stream().map(RealMatrix.class::cast).toList();
    }

    private Object value(String name, Object... arguments) {
        return valueFor(null, name, arguments);
    }

    private Object valueFor(@Nullable Effort effort, String name, Object... arguments) {
        Observation seen = ask(effort, name, arguments);
        if (seen.reply() instanceof Reply.Failed failed) {
            throw new Mismatch(FailureSentence.of(exercise, seen.call().signature(), failed));
        }
        return ((Reply.Returned) seen.reply()).value();
    }

    private Observation ask(@Nullable Effort effort, String name, Object... arguments) {
        Signature signature = signatures.get(name);
        if (signature == null) {
            throw new IllegalArgumentException("the exercise declares no signature of " + name);
        }
        List<Object> copies = List.of(arguments).stream().map(Values::copy).toList();
        Call call = new Call(signature, copies, effort);
        observations.add(new Observation(call, code.call(call)));
        return last();
    }
}
