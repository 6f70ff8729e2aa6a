package annotebook.display.graph;

import annotebook.graph.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The column of each node: the longest way to the root decides, so that every input stands left of its users. */
final class GraphColumns {

    private GraphColumns() {}

    /**
     * Columns from 0 at the left.
     *
     * @param nodes inputs before their users, the root last
     */
    static Map<Node, Integer> of(List<Node> nodes) {
        Map<Node, Integer> fromRoot = new HashMap<>();
        int longest = 0;
        for (int k = nodes.size() - 1; k >= 0; k--) {
            int distance = fromRoot.merge(nodes.get(k), 0, Math::max);
            longest = Math.max(longest, distance);
            nodes.get(k).inputs().forEach(input -> fromRoot.merge(input, distance + 1, Math::max));
        }
        int last = longest;
        fromRoot.replaceAll((node, distance) -> last - distance);
        return fromRoot;
    }
}
