package annotebook.checks;

import annotebook.call.Thrown;
import java.util.List;
import java.util.Optional;

/** A shell in which the student's declarations live: the kernel's own, or one made for a test. */
public interface Evaluator {

    /**
     * The value of a Java expression.
     *
     * @throws Exception when it does not compile, or throws
     */
    Object eval(String expression) throws Exception;

    /** How a name is declared there now, {@code "float sigmoid(double)"}; none when it is not. */
    List<String> declarations(String name);

    /** What a declared method uses that is not declared, in words; empty when nobody knows. */
    default Optional<String> unknownIn(String method) {
        return Optional.empty();
    }

    /** The line of a student's cell, in words; empty when nobody knows. */
    default Optional<String> line(Thrown.Place place) {
        return Optional.empty();
    }

    /** Why the last declaration of this name was refused, in words; empty when it was not. */
    default Optional<String> refused(String name) {
        return Optional.empty();
    }
}
