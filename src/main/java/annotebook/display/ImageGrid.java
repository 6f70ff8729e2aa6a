package annotebook.display;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Small images in rows, each enlarged without blur and with its caption below.
 *
 * <p>{@code new ImageGrid("Handwritten digits", 8, tiles)}
 *
 * @param title above the images
 * @param columns images in a row
 * @param tiles row by row
 */
public record ImageGrid(String title, int columns, List<Tile> tiles) implements Drawing {

    private static final int SIDE = 80;
    private static final int CAPTION = 20;
    private static final int GAP = 10;
    private static final int TITLE = 36;

    /** Keeps its own list of the tiles. */
    public ImageGrid {
        if (columns < 1) {
            throw new IllegalArgumentException(
                    "image grid: %d columns; give at least 1.".formatted(columns));
        }
        tiles = List.copyOf(tiles);
    }

    @Override
    public int width() {
        double grid = GAP + Math.min(columns, Math.max(1, tiles.size())) * (SIDE + GAP);
        return (int) Math.max(grid, 2 * GAP + Words.width(title, ChartStyle.TITLE));
    }

    @Override
    public int height() {
        int rows = (tiles.size() + columns - 1) / columns;
        return TITLE + rows * (SIDE + CAPTION + GAP);
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width(), height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).from(title, GAP, TITLE / 2.0);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        for (int i = 0; i < tiles.size(); i++) {
            int left = GAP + i % columns * (SIDE + GAP);
            int top = TITLE + i / columns * (SIDE + CAPTION + GAP);
            paint((Graphics2D) g.create(left, top, SIDE, SIDE + CAPTION), tiles.get(i));
        }
    }

    private static void paint(Graphics2D g, Tile tile) {
        double scale = SIDE / (double) Math.max(tile.image().getWidth(), tile.image().getHeight());
        int width = (int) (scale * tile.image().getWidth());
        int left = (SIDE - width) / 2;
        int height = (int) (scale * tile.image().getHeight());
        g.drawImage(tile.image(), left, SIDE - height, width, height, null);
        g.setColor(Palette.RULE);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(left + 0.5, SIDE - height + 0.5, width - 1, height - 1));
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.SMALL).centred(tile.caption(), SIDE / 2.0, SIDE + CAPTION / 2.0);
        g.dispose();
    }

    @Override
    public String text() {
        String captions = tiles.stream().map(Tile::caption).collect(Collectors.joining(", "));
        return "%s: %d images (%s)".formatted(title, tiles.size(), captions);
    }
}
