package annotebook.display.network;

import annotebook.display.Digits;
import annotebook.display.Elision;
import annotebook.display.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** A drawn network in words: its sizes, the numbers in its units, and its weights. */
final class NetworkText {

    private static final int SHOWN = 8;

    private static final Comparator<Marks.Edge> IN_ORDER =
            Comparator.comparingInt(Marks.Edge::l)
                    .thenComparingInt(Marks.Edge::i)
                    .thenComparingInt(Marks.Edge::j);

    private NetworkText() {}

    static String of(NetworkDrawing drawing) {
        List<String> lines = new ArrayList<>();
        String title = drawing.names().title();
        lines.add((title.isEmpty() ? "" : title + ": ") + sizes(drawing.Thetas()) + " network");
        ForwardValues values = drawing.values();
        if (values != null) {
            lines.addAll(values(values));
        }
        for (int l = 1; l <= drawing.Thetas().size(); l++) {
            lines.add("  Theta" + l + " = " + rows(drawing.Thetas().get(l - 1)));
        }
        String edges = namedEdges(drawing);
        if (!edges.isEmpty()) {
            lines.add("  " + edges);
        }
        return String.join("\n", lines);
    }

    /** The units of each layer without bias units, {@code 3-3-3-1}. */
    static String sizes(List<RealMatrix> Thetas) {
        int inputs = Thetas.get(0).getColumnDimension() - 1;
        return Stream.concat(Stream.of(inputs), Thetas.stream().map(RealMatrix::getRowDimension))
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /** The edges that have names, {@code w₁ = 0.15, w₂ = 0.2}, row by row. */
    private static String namedEdges(NetworkDrawing drawing) {
        return drawing.names().others().entrySet().stream()
                .filter(named -> named.getKey() instanceof Marks.Edge)
                .map(named -> Map.entry((Marks.Edge) named.getKey(), named.getValue()))
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(named -> named.getValue() + " = " + weight(drawing, named.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String weight(NetworkDrawing drawing, Marks.Edge edge) {
        return Digits.four(drawing.Thetas().get(edge.l() - 1).getEntry(edge.i() - 1, edge.j()));
    }

    private static List<String> values(ForwardValues values) {
        List<String> lines = new ArrayList<>(List.of("  x = " + numbers(values.a().get(0))));
        for (int l = 2; l <= values.a().size(); l++) {
            String symbol = l == values.a().size() ? "h" : "a" + l;
            lines.add(
                    "  z%d = %s, %s = %s"
                            .formatted(
                                    l,
                                    numbers(values.z().get(l - 2)),
                                    symbol,
                                    numbers(values.a().get(l - 1))));
        }
        return lines;
    }

    static String rows(RealMatrix Theta) {
        return IntStream.of(Elision.shown(Theta.getRowDimension(), SHOWN))
                .mapToObj(i -> i == Elision.DOTS ? "..." : numbers(Theta.getRowVector(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String numbers(RealVector v) {
        return Arrays.stream(Elision.shown(v.getDimension(), SHOWN))
                .mapToObj(i -> i == Elision.DOTS ? "..." : Digits.four(v.getEntry(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
