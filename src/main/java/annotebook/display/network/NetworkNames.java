package annotebook.display.network;

import annotebook.display.Marks;
import annotebook.display.Subscript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parts of a drawn network are called; empty for the usual symbols.
 *
 * @param title above the drawing
 * @param inputs the first one first
 * @param outputs the first one first
 * @param others names of hidden units and of edges
 */
public record NetworkNames(
        String title, List<String> inputs, List<String> outputs, Map<Marks.Mark, String> others) {

    /** Keeps its own lists. */
    public NetworkNames {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        others = Map.copyOf(others);
    }

    static NetworkNames none() {
        return new NetworkNames("", List.of(), List.of(), Map.of());
    }

    NetworkNames titled(String other) {
        return new NetworkNames(other, inputs, outputs, others);
    }

    NetworkNames withInputs(String... names) {
        return new NetworkNames(title, List.of(names), outputs, others);
    }

    NetworkNames withOutputs(String... names) {
        return new NetworkNames(title, inputs, List.of(names), others);
    }

    NetworkNames with(Marks.Mark mark, String name) {
        Map<Marks.Mark, String> more = new HashMap<>(others);
        more.put(mark, name);
        return new NetworkNames(title, inputs, outputs, more);
    }

    String input(int i) {
        return i <= inputs.size() ? inputs.get(i - 1) : Subscript.of("x", i);
    }

    String output(int i, int units) {
        String symbol = units == 1 ? "h" : Subscript.of("h", i);
        return i <= outputs.size() ? outputs.get(i - 1) : symbol;
    }

    /** The name of a hidden unit or of an edge; empty when it has none. */
    String of(Marks.Mark mark) {
        return others.getOrDefault(mark, "");
    }
}
