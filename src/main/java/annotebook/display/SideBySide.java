package annotebook.display;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drawings next to each other, to be compared at a glance.
 *
 * @param drawings from left to right
 */
public record SideBySide(List<Drawing> drawings) implements Drawing {

    private static final int GAP = 8;

    /** Keeps its own list of the drawings. */
    public SideBySide {
        drawings = List.copyOf(drawings);
    }

    /** These drawings, from left to right. */
    public static SideBySide of(Drawing... drawings) {
        return new SideBySide(List.of(drawings));
    }

    @Override
    public int width() {
        int gaps = GAP * Math.max(0, drawings.size() - 1);
        return gaps + drawings.stream().mapToInt(Drawing::width).sum();
    }

    @Override
    public int height() {
        return drawings.stream().mapToInt(Drawing::height).max().orElse(0);
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width(), height());
        int left = 0;
        for (Drawing drawing : drawings) {
            Graphics2D part = (Graphics2D) g.create(left, 0, drawing.width(), drawing.height());
            drawing.paint(part);
            part.dispose();
            left += drawing.width() + GAP;
        }
    }

    @Override
    public String text() {
        return drawings.stream().map(Drawing::text).collect(Collectors.joining("\n"));
    }
}
