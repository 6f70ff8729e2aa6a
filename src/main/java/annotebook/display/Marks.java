package annotebook.display;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units and edges of a network that a drawing points at.
 *
 * @param marks each a unit or an edge
 */
public record Marks(Set<Mark> marks) {

    /** A unit or an edge of a network. */
    public sealed interface Mark permits Unit, Edge {}

    /** Unit i of a layer, both from 1; i = 0 is the bias unit. */
    public record Unit(int layer, int i) implements Mark {}

    /** The edge of {@code Theta^(l)_ij}, from unit j of layer l to unit i of layer l + 1. */
    public record Edge(int l, int i, int j) implements Mark {}

    /** Keeps its own set. */
    public Marks {
        marks = Set.copyOf(marks);
    }

    /** Nothing is marked. */
    public static Marks none() {
        return new Marks(Set.of());
    }

    /** These and one more. */
    public Marks with(Mark mark) {
        return new Marks(
                Stream.concat(marks.stream(), Stream.of(mark)).collect(Collectors.toSet()));
    }

    /** Whether this one is marked. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
