package annotebook.display.chart;

import annotebook.display.ChartStyle;
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

/**
 * A confusion matrix as a heat map: a row for each true class, a column for each answer.
 *
 * <p>A number is how many examples; its colour is their share of the row, dark for 0, light for 1.
 *
 * @param title above the map
 * @param classes the names of the classes
 * @param counts K x K, rows are the truth
 */
public record ConfusionMap(String title, List<String> classes, List<List<Integer>> counts)
        implements Drawing {

    private static final int CELL = 64;
    private static final int LEFT = 110;
    private static final int TOP = 74;
    private static final int RIGHT = 96;
    private static final int FOOT = 18;

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if counts does not have a row and a column for each class
     */
    public ConfusionMap {
        classes = List.copyOf(classes);
        counts = counts.stream().map(List::copyOf).toList();
        int K = classes.size();
        if (counts.size() != K || counts.stream().anyMatch(row -> row.size() != K)) {
            throw new IllegalArgumentException(
                    "confusion map: rows of %s counts for %d classes, wanted %dx%d."
                            .formatted(counts.stream().map(List::size).toList(), K, K, K));
        }
    }

    /**
     * The map of these counts.
     *
     * @param counts K x K, rows are the truth
     */
    public static ConfusionMap of(String title, List<String> classes, int[][] counts) {
        return new ConfusionMap(
                title,
                classes,
                Arrays.stream(counts).map(row -> IntStream.of(row).boxed().toList()).toList());
    }

    /** The share that an answer has of all examples of a true class; 0 where there are none. */
    double share(int truth, int answer) {
        int sum = counts.get(truth).stream().mapToInt(Integer::intValue).sum();
        return sum == 0 ? 0 : counts.get(truth).get(answer) / (double) sum;
    }

    @Override
    public int width() {
        double words = Words.width(title, ChartStyle.TITLE) + 20;
        return (int) Math.max(words, LEFT + CELL * classes.size() + RIGHT);
    }

    @Override
    public int height() {
        return TOP + CELL * classes.size() + FOOT;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width(), height());
        for (int truth = 0; truth < classes.size(); truth++) {
            for (int answer = 0; answer < classes.size(); answer++) {
                paintCell(g, truth, answer);
            }
        }
        names(g);
        bar(g);
    }

    private void paintCell(Graphics2D g, int truth, int answer) {
        double share = share(truth, answer);
        double x = LEFT + CELL * answer;
        double y = TOP + CELL * truth;
        g.setColor(Cividis.colour(share));
        g.fill(new Rectangle2D.Double(x, y, CELL, CELL));
        g.setColor(Palette.PAPER);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(x, y, CELL, CELL));
        g.setColor(share < 0.55 ? Palette.PAPER : Palette.INK);
        new Words(g, ChartStyle.TITLE)
                .centred("" + counts.get(truth).get(answer), x + CELL / 2.0, y + CELL / 2.0);
    }

    private void names(Graphics2D g) {
        double middle = CELL * classes.size() / 2.0;
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).from(title, 10, 18);
        new Words(g, ChartStyle.TEXT).centred("what was said (class)", LEFT + middle, 42);
        Graphics2D turned = (Graphics2D) g.create();
        turned.rotate(-Math.PI / 2, 16, TOP + middle);
        new Words(turned, ChartStyle.TEXT).centred("the truth (class)", 16, TOP + middle);
        turned.dispose();
        for (int k = 0; k < classes.size(); k++) {
            double along = (k + 0.5) * CELL;
            new Words(g, ChartStyle.TEXT).centred(classes.get(k), LEFT + along, TOP - 12);
            new Words(g, ChartStyle.TEXT).upTo(classes.get(k), LEFT - 8, TOP + along);
        }
    }

    private void bar(Graphics2D g) {
        int left = LEFT + CELL * classes.size() + 22;
        int length = CELL * classes.size();
        for (int y = 0; y < length; y++) {
            g.setColor(Cividis.colour(1 - y / (length - 1.0)));
            g.fillRect(left, TOP + y, 14, 1);
        }
        g.setColor(Palette.INK);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = TOP + length * (1 - quarter / 4.0);
            new Words(g, ChartStyle.SMALL).from(25 * quarter + " %", left + 20, y);
        }
        new Words(g, ChartStyle.SMALL).centred("of the row", left + 22, TOP - 12);
    }

    @Override
    public String text() {
        return IntStream.range(0, classes.size())
                .mapToObj(this::line)
                .collect(Collectors.joining("\n", title + " (examples; rows are the truth)\n", ""));
    }

    private String line(int truth) {
        return IntStream.range(0, classes.size())
                .mapToObj(k -> "%d %s".formatted(counts.get(truth).get(k), classes.get(k)))
                .collect(Collectors.joining(", ", "  " + classes.get(truth) + ": said ", ""));
    }
}
