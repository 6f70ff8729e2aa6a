package annotebook.display.chart;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Drawing;
import annotebook.display.Palette;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The activations of each layer as a row of small histograms from 0 to 1, one row per network.
 *
 * <p>{@code new LayerHistograms("Activations", List.of()).network("standard normal", activations)}
 *
 * <p>All bars of a network share one scale, so that a layer whose units all have the same activation shows as
 * one tall bar.
 *
 * @param title above the rows
 * @param networks from top to bottom
 */
public record LayerHistograms(String title, List<Activations> networks) implements Drawing {

    static final int BINS = 20;
    private static final int NAMES = 150;
    private static final int SIDE = 130;
    private static final int HIGH = 90;
    private static final int GAP = 16;
    private static final int TOP = 62;
    private static final int FOOT = 34;

    /**
     * The activations of one network, m examples each.
     *
     * @param name at the left of its row
     * @param layers m x s for each layer, from 0 to 1
     */
    public record Activations(String name, List<RealMatrix> layers) {

        /** Keeps its own list. */
        public Activations {
            layers = List.copyOf(layers);
        }
    }

    /** Keeps its own list of the networks. */
    public LayerHistograms {
        networks = List.copyOf(networks);
    }

    /** A drawing without networks yet. */
    public static LayerHistograms of(String title) {
        return new LayerHistograms(title, List.of());
    }

    /** The same drawing with one more network; its first matrix belongs to layer 2, the first that computes. */
    public LayerHistograms network(String name, List<RealMatrix> layers) {
        return new LayerHistograms(
                title,
                Stream.concat(networks.stream(), Stream.of(new Activations(name, layers)))
                        .toList());
    }

    @Override
    public int width() {
        int layers = networks.stream().mapToInt(n -> n.layers().size()).max().orElse(0);
        double grid = NAMES + layers * (SIDE + GAP) + GAP;
        return (int) Math.max(grid, 2 * GAP + Words.width(title, ChartStyle.TITLE));
    }

    @Override
    public int height() {
        return TOP + networks.size() * (HIGH + GAP) + FOOT;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width(), height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).centred(title, width() / 2.0, 18);
        for (int n = 0; n < networks.size(); n++) {
            int top = TOP + n * (HIGH + GAP);
            List<RealMatrix> layers = networks.get(n).layers();
            double tallest = layers.stream().mapToDouble(LayerHistograms::tallest).max().orElse(1);
            new Words(g, ChartStyle.TEXT)
                    .upTo(networks.get(n).name(), NAMES - 12.0, top + HIGH / 2.0);
            for (int l = 0; l < layers.size(); l++) {
                int left = NAMES + l * (SIDE + GAP);
                bars((Graphics2D) g.create(left, top, SIDE + 1, HIGH + 1), layers.get(l), tallest);
                if (n == 0) {
                    new Words(g, ChartStyle.TEXT)
                            .centred("layer " + (l + 2), left + SIDE / 2.0, TOP - 14.0);
                }
                if (n == networks.size() - 1) {
                    ticks(g, left, top + HIGH);
                }
            }
        }
        new Words(g, ChartStyle.TEXT)
                .centred(
                        "activation a (no unit); height: share of all a of the layer",
                        NAMES + (width() - NAMES - 2 * GAP) / 2.0,
                        height() - 10.0);
    }

    private static void bars(Graphics2D g, RealMatrix A, double tallest) {
        double[] shares = shares(A);
        double wide = SIDE / (double) BINS;
        g.setColor(Palette.BLUE);
        for (int b = 0; b < BINS; b++) {
            double high = (HIGH - 4) * shares[b] / tallest;
            g.fill(new Rectangle2D.Double(b * wide, HIGH - high, wide - 0.7, high));
        }
        g.setColor(Palette.FAINT);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(0, 0, SIDE, HIGH));
        g.dispose();
    }

    private static void ticks(Graphics2D g, int left, int bottom) {
        for (String tick : List.of("0", "0.5", "1")) {
            double x = left + SIDE * Double.parseDouble(tick);
            new Words(g, ChartStyle.SMALL).centred(tick, x, bottom + 11.0);
        }
    }

    /** The share of the entries in each of {@value #BINS} equal parts of 0 to 1; the last includes its upper end. */
    static double[] shares(RealMatrix A) {
        double[] entries = entries(A);
        double[] shares = new double[BINS];
        for (double a : entries) {
            shares[Math.max(0, Math.min(BINS - 1, (int) (a * BINS)))] += 1.0 / entries.length;
        }
        return shares;
    }

    private static double tallest(RealMatrix A) {
        return StatUtils.max(shares(A));
    }

    private static double[] entries(RealMatrix A) {
        return Arrays.stream(A.getData()).flatMapToDouble(Arrays::stream).toArray();
    }

    @Override
    public String text() {
        return networks.stream()
                .map(LayerHistograms::line)
                .collect(Collectors.joining("\n", title + "\n", ""));
    }

    private static String line(Activations network) {
        return IntStream.range(0, network.layers().size())
                .mapToObj(l -> "layer %d %s".formatted(l + 2, words(network.layers().get(l))))
                .collect(Collectors.joining("; ", "  " + network.name() + ": ", ""));
    }

    private static String words(RealMatrix A) {
        double[] shares = shares(A);
        double saturated = shares[0] + shares[BINS - 1];
        return "mean %s, standard deviation %s, %.0f %% below 0.05 or above 0.95"
                .formatted(
                        Digits.four(StatUtils.mean(entries(A))),
                        Digits.four(Math.sqrt(StatUtils.populationVariance(entries(A)))),
                        100 * saturated);
    }
}
