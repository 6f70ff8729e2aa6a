package annotebook.checks;

import annotebook.call.Thrown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Student code that is called through function objects, each compiled once, where the student's
 * methods are declared: the same way in a notebook and in the grader.
 *
 * <p>Made anew for every exercise that is checked. Once a call was stopped no other is begun.
 */
public abstract class CalledCode implements StudentCode {

    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, OptionalInt> functions = new HashMap<>();
    private Reply.@Nullable Failed stopped;

    /** A function object that calls a method, or a reply to every call of it. */
    private sealed interface Target {
        record Found(int function) implements Target {}

        record Missing(Reply.Failed why) implements Target {}
    }

    /** No call has been made yet. */
    protected CalledCode() {}

    /** How a name is declared now, {@code "float sigmoid(double)"}; none when it is not. */
    protected abstract List<String> declarations(String name) throws StoppedException;

    /**
     * Compiles an expression whose value is a function object, and keeps that.
     *
     * @return the number of the function; empty when the text does not compile
     */
    protected abstract OptionalInt compile(String text) throws StoppedException;

    /** What a declared method uses that is not declared, in words; empty when all is there. */
    protected abstract Optional<String> unknownIn(String method) throws StoppedException;

    /** The line of a student's cell, in words. */
    protected abstract Optional<String> line(Thrown.Place place) throws StoppedException;

    /** Calls a function that was compiled. */
    protected abstract Reply call(int function, SentCall sent) throws StoppedException;

    @Override
    public final Reply call(Call call) {
        try {
            Target target = targets.get(call.signature().name());
            if (target == null && stopped == null) {
                target = target(call.signature());
                targets.put(call.signature().name(), target);
            }
            if (target instanceof Target.Missing missing) {
                return missing.why();
            } else if (stopped == null && target instanceof Target.Found found) {
                return call(found.function(), SentCall.of(call, this::function));
            }
            return Objects.requireNonNull(stopped);
        } catch (SentCall.Unmade e) {
            return e.failed();
        } catch (StoppedException e) {
            stopped = e.failed();
            return e.failed();
        }
    }

    /** The reply to a call that threw: what, and in which line. */
    protected final Reply.Failed failed(Call call, Thrown thrown) throws StoppedException {
        Reply.Failed failed = ThrownReply.of(thrown);
        Thrown.Place place = thrown.place();
        if (failed.kind() == Reply.Kind.INCOMPLETE) {
            String name = call.signature().name();
            return new Reply.Failed(failed.kind(), unknownIn(name).orElse(failed.detail()));
        } else if (failed.kind() == Reply.Kind.THREW && place != null) {
            return new Reply.Failed(failed.kind(), failed.detail(), line(place).orElse(""));
        }
        return failed;
    }

    private Target target(Signature signature) throws StoppedException {
        List<String> found = declarations(signature.name());
        if (found.isEmpty()) {
            return new Target.Missing(
                    refused(signature.name())
                            .map(why -> new Reply.Failed(Reply.Kind.REFUSED, why))
                            .orElseGet(() -> new Reply.Failed(Reply.Kind.NOT_DEFINED, "")));
        }
        OptionalInt function = function(CallSource.of(signature));
        return function.isPresent()
                ? new Target.Found(function.getAsInt())
                : new Target.Missing(uncallable(signature, found));
    }

    private static Reply.Failed uncallable(Signature signature, List<String> found) {
        if (found.size() > 1) {
            return new Reply.Failed(Reply.Kind.OVERLOADED, String.join(", ", found));
        }
        return signature.isDeclaredAs(found.get(0))
                ? new Reply.Failed(Reply.Kind.UNCALLABLE, "")
                : new Reply.Failed(Reply.Kind.WRONG_SIGNATURE, found.get(0));
    }

    private OptionalInt function(String text) throws StoppedException {
        OptionalInt known = functions.get(text);
        if (known == null) {
            known = compile(text);
            functions.put(text, known);
        }
        return known;
    }
}
