package annotebook.display.graph;

import annotebook.display.Digits;
import annotebook.graph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A drawn graph in words: each node with what it is made of, its value and its gradient. */
final class GraphText {

    private static final int SHOWN = 60;

    private final GraphSteps seen;
    private final Map<Node, String> names = new HashMap<>();

    private GraphText(GraphSteps seen) {
        this.seen = seen;
        for (Node node : seen.nodes()) {
            names.put(node, node.name().isEmpty() ? "n" + (names.size() + 1) : node.name());
        }
    }

    static String of(GraphDrawing drawing) {
        GraphText text = new GraphText(drawing.seen());
        List<Node> nodes = text.seen.nodes();
        List<String> lines = new ArrayList<>();
        String title = drawing.title().isEmpty() ? "" : drawing.title() + ": ";
        lines.add("%sgraph of %d nodes".formatted(title, nodes.size()));
        nodes.stream().limit(SHOWN).map(text::line).forEach(lines::add);
        if (nodes.size() > SHOWN) {
            lines.add("  ...");
        }
        return String.join("\n", lines);
    }

    private String line(Node node) {
        String value = seen.valued().contains(node) ? Digits.four(node.value()) : "?";
        String gradient =
                seen.graded().contains(node) ? ", gradient " + Digits.four(node.gradient()) : "";
        String formula = node.inputs().isEmpty() ? "" : " = " + formula(node);
        return "  %s%s = %s%s".formatted(names.get(node), formula, value, gradient);
    }

    private String formula(Node node) {
        List<String> inputs = node.inputs().stream().map(names::get).toList();
        return inputs.size() > 1
                ? inputs.stream().collect(Collectors.joining(" " + node.operation() + " "))
                : "%s(%s)".formatted(node.operation(), inputs.get(0));
    }
}
