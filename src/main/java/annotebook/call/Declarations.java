package annotebook.call;

import java.util.List;
import java.util.Optional;

/** What there is to know of the methods and variables that a student has declared. */
public interface Declarations {

    /** How a name is declared now, {@code "float sigmoid(double)"}; none when it is not. */
    List<String> as(String name);

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
