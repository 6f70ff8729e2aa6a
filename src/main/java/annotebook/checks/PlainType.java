package annotebook.checks;

import static java.util.Map.entry;

import java.util.Arrays;
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
            throw new IllegalArgumentException("no value of type " + name + " can be returned");
        }
        return new PlainType(held);
    }

    /** Whether a value is one of this type, through and through. */
    boolean holds(Object value) {
        return held.isInstance(value)
                && !(value instanceof int[][] table && Arrays.asList(table).contains(null))
                && !(value instanceof List<?> list
                        && !list.stream().allMatch(RealMatrix.class::isInstance));
    }
}
