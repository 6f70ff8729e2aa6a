package annotebook.display.network;

import static annotebook.matrix.Arithmetic.minus;

import annotebook.display.Drawing;
import annotebook.display.Picture;
import annotebook.display.SvgFile;
import annotebook.matrix.Shapes;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The errors of a network's units: each coloured by its δ, each edge as thick as the blame that it carries back.
 *
 * <p>{@code DeltaDrawing.of(network.input(x)).delta(delta4).delta(delta3)}
 *
 * @param network with the numbers of one example in its units
 * @param deltas of the output layer first, then of the layer before it, as far back as they are known
 * @param gradients ∂J/∂Θ⁽¹⁾, ∂J/∂Θ⁽²⁾, ... to draw on the edges in place of the blame; empty for the blame
 */
public record DeltaDrawing(
        NetworkDrawing network, List<RealVector> deltas, List<RealMatrix> gradients)
        implements Drawing {

    /** Keeps its own lists; refuses a network without numbers, and deltas that do not fit it. */
    public DeltaDrawing {
        deltas = List.copyOf(deltas);
        gradients = List.copyOf(gradients);
        if (network.values() == null) {
            throw new IllegalArgumentException(
                    "deltas: the network has no numbers yet; give it an input first.");
        }
        requireFit(network, deltas);
        requireFit(gradients, network);
    }

    /** No delta yet. */
    public static DeltaDrawing of(NetworkDrawing network) {
        return new DeltaDrawing(network, List.of(), List.of());
    }

    /** One layer further back: δ of the output layer first, then of the last hidden layer, and so on. */
    public DeltaDrawing delta(RealVector delta) {
        return new DeltaDrawing(
                network, Stream.concat(deltas.stream(), Stream.of(delta)).toList(), gradients);
    }

    /** δ⁽ᴸ⁾ = a⁽ᴸ⁾ − y of the output layer, when y was wanted. */
    public DeltaDrawing wanted(RealVector y) {
        List<RealVector> a = blame().values().a();
        return delta(minus(a.get(a.size() - 1), y));
    }

    /** One layer further back: δ⁽ˡ⁾ = (Θ⁽ˡ⁾)ᵀ δ⁽ˡ⁺¹⁾ .* g′(z⁽ˡ⁾), the bias component dropped. */
    public DeltaDrawing back() {
        if (deltas.isEmpty() || deltas.size() == network.Thetas().size()) {
            throw new IllegalArgumentException(
                    deltas.isEmpty()
                            ? "deltas: none to go back from; give the answer that was wanted first."
                            : "deltas: layer 2 is reached; the input layer has none.");
        }
        return delta(blame().back());
    }

    /** The same with the gradient of every weight on its edge, ∂J/∂Θ⁽¹⁾ first. */
    public DeltaDrawing gradients(RealMatrix... D) {
        return new DeltaDrawing(network, deltas, List.of(D));
    }

    /** The same under a title. */
    public DeltaDrawing titled(String title) {
        return new DeltaDrawing(network.titled(title), deltas, gradients);
    }

    @Override
    public int width() {
        return network.width();
    }

    @Override
    public int height() {
        return network.height();
    }

    @Override
    public void paint(Graphics2D g) {
        new DeltaPainter(this).paint(g);
    }

    @Override
    public Picture picture() {
        return SvgFile.picture(this);
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        String title = network.names().title();
        String sizes = NetworkText.sizes(network.Thetas());
        lines.add("%serrors in a %s network".formatted(title.isEmpty() ? "" : title + ": ", sizes));
        for (int k = 0; k < deltas.size(); k++) {
            int l = network.Thetas().size() + 1 - k;
            lines.add(
                    "  delta%d = %s%s"
                            .formatted(l, NetworkText.numbers(deltas.get(k)), most(deltas.get(k))));
        }
        for (int l = 1; l <= gradients.size(); l++) {
            lines.add("  dJ/dTheta%d = %s".formatted(l, NetworkText.rows(gradients.get(l - 1))));
        }
        return String.join("\n", lines);
    }

    Blame blame() {
        ForwardValues values = network.values();
        if (values == null) {
            throw new IllegalStateException("refused when it was made");
        }
        return new Blame(network.Thetas(), values, deltas);
    }

    /** Which of several units carries most. */
    private static String most(RealVector delta) {
        int n = delta.getDimension();
        int most =
                IntStream.range(0, n)
                        .reduce(
                                0,
                                (i, k) ->
                                        Math.abs(delta.getEntry(k)) > Math.abs(delta.getEntry(i))
                                                ? k
                                                : i);
        return n == 1 ? "" : "; unit %d carries most of the blame".formatted(most + 1);
    }

    private static void requireFit(NetworkDrawing network, List<RealVector> deltas) {
        for (int k = 0; k < deltas.size(); k++) {
            int l = network.Thetas().size() + 1 - k;
            if (l < 2) {
                throw new IllegalArgumentException(
                        "deltas: %d given, wanted at most %d: the input layer has none."
                                .formatted(deltas.size(), network.Thetas().size()));
            }
            int units = network.Thetas().get(l - 2).getRowDimension();
            if (deltas.get(k).getDimension() != units) {
                throw new IllegalArgumentException(
                        "delta%d has %d entries, wanted %d: one for each unit of layer %d, none for its bias unit."
                                .formatted(l, deltas.get(k).getDimension(), units, l));
            }
        }
    }

    private static void requireFit(List<RealMatrix> gradients, NetworkDrawing network) {
        List<String> wanted = network.Thetas().stream().map(Shapes::shape).toList();
        List<String> got = gradients.stream().map(Shapes::shape).toList();
        if (!got.isEmpty() && !got.equals(wanted)) {
            throw new IllegalArgumentException(
                    "gradients: %s, wanted %s: each of the size of its Theta."
                            .formatted(got, wanted));
        }
    }
}
