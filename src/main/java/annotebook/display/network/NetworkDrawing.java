package annotebook.display.network;

import static annotebook.matrix.Shapes.shape;

import annotebook.display.Drawing;
import annotebook.display.Marks;
import annotebook.display.Picture;
import annotebook.display.SvgFile;
import annotebook.display.Words;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/**
 * A network with its numbers: layers from left to right, each edge as thick as its weight is large, dashed when negative.
 *
 * <p>{@code NetworkDrawing.of(xnorTheta1, xnorTheta2).titled("XNOR").input(vector(0, 1))}
 *
 * @param Thetas {@code Theta^(l)} maps layer l to layer l + 1 and is s_(l+1) x (s_l + 1); column 0 belongs to the bias unit
 * @param values the numbers in the units, for one example; null draws the weights alone
 * @param names the title and what inputs, outputs, units and edges are called
 * @param marks the units and edges to point at
 */
public record NetworkDrawing(
        List<RealMatrix> Thetas, @Nullable ForwardValues values, NetworkNames names, Marks marks)
        implements Drawing {

    /** Keeps its own list; refuses Thetas that do not fit each other or the input. */
    public NetworkDrawing {
        Thetas = List.copyOf(Thetas);
        requireChain(Thetas);
    }

    /** The network of these Thetas, without an input. */
    public static NetworkDrawing of(RealMatrix... Thetas) {
        return of(List.of(Thetas));
    }

    /** The network of these Thetas, without an input. */
    public static NetworkDrawing of(List<RealMatrix> Thetas) {
        return new NetworkDrawing(Thetas, null, NetworkNames.none(), Marks.none());
    }

    /** The same network with the z and a of every unit for the input x, which comes without its bias unit. */
    public NetworkDrawing input(RealVector input) {
        requireInput(input);
        return new NetworkDrawing(Thetas, ForwardValues.of(Thetas, input), names, marks);
    }

    /**
     * The same network with z and a computed by the reader's own functions, layer by layer.
     *
     * @param input x without its bias unit
     * @param withBias puts the bias unit in front of a layer's activations
     * @param g the activation function
     */
    public NetworkDrawing input(
            RealVector input, UnaryOperator<RealVector> withBias, DoubleUnaryOperator g) {
        requireInput(input);
        return new NetworkDrawing(
                Thetas, ForwardValues.of(Thetas, input, withBias, g), names, marks);
    }

    /** The same network with z and a of every unit as the reader computed them. */
    public NetworkDrawing filled(ForwardValues computed) {
        requireInput(computed.a().get(0));
        return new NetworkDrawing(Thetas, computed, names, marks);
    }

    /** The same network under a title. */
    public NetworkDrawing titled(String title) {
        return new NetworkDrawing(Thetas, values, names.titled(title), marks);
    }

    /** The same network with names for its inputs, the first one first; without them they are x₁, x₂, ... */
    public NetworkDrawing inputs(String... inputs) {
        return new NetworkDrawing(Thetas, values, names.withInputs(inputs), marks);
    }

    /** The same network with names for its outputs; without them they are h₁, h₂, ..., or h for one. */
    public NetworkDrawing outputs(String... outputs) {
        return new NetworkDrawing(Thetas, values, names.withOutputs(outputs), marks);
    }

    /** The same network with names for the units of a layer, the first unit's first: below them, or inside where there are no numbers. */
    public NetworkDrawing units(int layer, String... units) {
        NetworkNames named = names;
        for (int i = 1; i <= units.length; i++) {
            named = named.with(new Marks.Unit(layer, i), units[i - 1]);
        }
        return new NetworkDrawing(Thetas, values, named, marks);
    }

    /** The same network with names on the edges of {@code Theta^(l)}, row by row: the bias unit's first in each row. */
    public NetworkDrawing edges(int l, String... edges) {
        int columns = Thetas.get(l - 1).getColumnDimension();
        NetworkNames named = names;
        for (int k = 0; k < edges.length; k++) {
            named = named.with(new Marks.Edge(l, k / columns + 1, k % columns), edges[k]);
        }
        return new NetworkDrawing(Thetas, values, named, marks);
    }

    /** The same network with a ring around unit {@code i} of a layer, both from 1; 0 is the bias unit. */
    public NetworkDrawing highlightUnit(int layer, int i) {
        return new NetworkDrawing(Thetas, values, names, marks.with(new Marks.Unit(layer, i)));
    }

    /** The same network with the edge of {@code Theta^(l)_ij} marked: from unit j of layer l to unit i of layer l + 1. */
    public NetworkDrawing highlightEdge(int l, int i, int j) {
        return new NetworkDrawing(Thetas, values, names, marks.with(new Marks.Edge(l, i, j)));
    }

    @Override
    public int width() {
        return layout().width();
    }

    @Override
    public int height() {
        return layout().height();
    }

    @Override
    public void paint(Graphics2D g) {
        new NetworkPainter(this, layout()).paint(g);
    }

    @Override
    public String text() {
        return NetworkText.of(this);
    }

    /** The picture a notebook shows: an SVG, sharp at any zoom, with a PNG for pages that have no HTML. */
    @Override
    public Picture picture() {
        return SvgFile.picture(this);
    }

    /** The units' places, with room at the sides for the longest name. */
    NetworkLayout layout() {
        double longest =
                Stream.concat(names.inputs().stream(), names.outputs().stream())
                        .mapToDouble(name -> Words.width(name, NetworkPainter.NAME))
                        .max()
                        .orElse(0);
        return new NetworkLayout(Thetas, (int) longest);
    }

    private static void requireChain(List<RealMatrix> Thetas) {
        if (Thetas.isEmpty()) {
            throw new IllegalArgumentException(
                    "network: no Theta given; give one for each pair of layers.");
        }
        for (int l = 1; l < Thetas.size(); l++) {
            int units = Thetas.get(l - 1).getRowDimension();
            if (Thetas.get(l).getColumnDimension() != units + 1) {
                throw new IllegalArgumentException(
                        "network: Theta%d is %s, wanted %d columns (the bias unit and the %d units that Theta%d, %s, makes)."
                                .formatted(
                                        l + 1,
                                        shape(Thetas.get(l)),
                                        units + 1,
                                        units,
                                        l,
                                        shape(Thetas.get(l - 1))));
            }
        }
    }

    private void requireInput(RealVector x) {
        int inputs = Thetas.get(0).getColumnDimension() - 1;
        if (x.getDimension() != inputs) {
            throw new IllegalArgumentException(
                    "network: x has %d entries, wanted %d (Theta1 is %s). Leave its bias unit away."
                            .formatted(x.getDimension(), inputs, shape(Thetas.get(0))));
        }
    }
}
