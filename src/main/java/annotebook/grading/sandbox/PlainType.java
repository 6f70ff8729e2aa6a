package annotebook.grading.sandbox;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A type that a student's declaration may have.
 *
 * @param held the class of its values here
 */
record PlainType(Class<?> held) {

    private static final Map<String, Class<?>> HELD =
            Map.ofEntries(
                    entry("double", Double.class),
                    entry("int", Integer.class),
                    entry("boolean", Boolean.class),
                    entry("String", String.class),
                    entry("double[]", double[].class),
                    entry("int[]", int[].class),
                    entry("int[][]", int[][].class),
                    entry("RealVector", RealVector.class),
                    entry("RealMatrix", RealMatrix.class),
                    entry("List<RealMatrix>", List.class),
                    // as NetworkBytes
                    entry("Network", byte[].class));

    /** The type of this name in a signature; what is to return nothing says true instead. */
    static PlainType of(String name) {
        Class<?> held = name.equals("void") ? Boolean.class : HELD.get(name);
        if (held == null) {
            throw new IllegalArgumentException("no value of type " + name + " can be sent");
        }
        return new PlainType(held);
    }

    /** Whether a value that came from a runner is one of this type. */
    boolean holds(Object value) {
        return held.isInstance(value);
    }

    /** What a student calls the class of this value. */
    static String nameOf(Object value) {
        return HELD.entrySet().stream()
                .filter(entry -> entry.getValue().isInstance(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("nothing");
    }
}
