package annotebook.display;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Images with what a network said about them: a bar for the probability of each class, the true one dark.
 *
 * @param title above the images
 * @param classes the names of the classes
 * @param columns images in a row
 * @param guesses row by row
 */
public record GuessGrid(String title, List<String> classes, int columns, List<Guess> guesses)
        implements Drawing {

    private static final int SIDE = 84;
    private static final int LINE = 21;
    private static final int NAMES = 36;
    private static final int BARS = 56;
    private static final int NUMBERS = 42;
    private static final int CARD = SIDE + NAMES + BARS + NUMBERS;
    private static final int GAP = 14;
    private static final int TITLE = 38;

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if there is no column, or a guess does not have a probability for each
     *     class
     */
    public GuessGrid {
        classes = List.copyOf(classes);
        guesses = List.copyOf(guesses);
        if (columns < 1) {
            throw new IllegalArgumentException(
                    "guess grid: %d columns; give at least 1.".formatted(columns));
        }
        for (Guess guess : guesses) {
            if (guess.h().getDimension() != classes.size()) {
                throw new IllegalArgumentException(
                        "guess grid: %d probabilities for %d classes, wanted one for each."
                                .formatted(guess.h().getDimension(), classes.size()));
            }
        }
    }

    @Override
    public int width() {
        int across = Math.min(columns, Math.max(1, guesses.size()));
        double words = Words.width(title, ChartStyle.TITLE) + 2 * GAP;
        return (int) Math.max(words, GAP + across * (CARD + GAP));
    }

    @Override
    public int height() {
        return TITLE + (guesses.size() + columns - 1) / columns * (card() + GAP);
    }

    private int card() {
        return Math.max(SIDE, LINE * classes.size());
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width(), height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).from(title, GAP, TITLE / 2.0);
        for (int i = 0; i < guesses.size(); i++) {
            int left = GAP + i % columns * (CARD + GAP);
            int top = TITLE + i / columns * (card() + GAP);
            Graphics2D card = (Graphics2D) g.create(left, top, CARD, card());
            paintImage(card, guesses.get(i).image());
            for (int k = 0; k < classes.size(); k++) {
                paintBar(card, guesses.get(i), k);
            }
            card.dispose();
        }
    }

    private static void paintImage(Graphics2D g, Tile tile) {
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(tile.image(), 0, 0, SIDE, SIDE, null);
    }

    private void paintBar(Graphics2D g, Guess guess, int k) {
        double h = guess.h().getEntry(k);
        double middle = (k + 0.5) * LINE;
        double left = SIDE + NAMES;
        boolean isTruth = k == guess.truth();
        double length = BARS * Math.max(0, Math.min(1, Double.isFinite(h) ? h : 0));
        Rectangle2D bar = new Rectangle2D.Double(left, middle - 6, length, 12);
        g.setColor(isTruth ? Palette.BLUE : Palette.ORANGE);
        g.fill(bar);
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(left, middle - 8, 0, 16));
        new Words(g, isTruth ? Fonts.bold(11) : ChartStyle.SMALL)
                .upTo(classes.get(k), left - 5, middle);
        new Words(g, ChartStyle.SMALL).from(perCent(h), left + length + 5, middle);
    }

    private static String perCent(double h) {
        return Double.isFinite(h) ? Math.round(100 * h) + " %" : "NaN";
    }

    @Override
    public String text() {
        return guesses.stream().map(this::line).collect(Collectors.joining("\n", title + "\n", ""));
    }

    private String line(Guess guess) {
        return IntStream.range(0, classes.size())
                .mapToObj(k -> classes.get(k) + " " + perCent(guess.h().getEntry(k)))
                .collect(
                        Collectors.joining(
                                ", ", "  a %s: ".formatted(classes.get(guess.truth())), ""));
    }
}
