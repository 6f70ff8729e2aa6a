package annotebook.display.chart;

import annotebook.display.Palette;
import annotebook.display.Palette.Dash;
import annotebook.display.Palette.Line;
import java.awt.Color;
import java.util.List;

/**
 * One line style a unit, made so that lines that coincide stay visible: the first unit's is broad and pale, the last one's thin,
 * dark and dashed, so that they lie in each other like the stripes of a road.
 */
final class TraceLines {

    private static final double BROAD = 8;
    private static final double THIN = 1.8;

    private static final List<Color> COLOURS =
            List.of(
                    Palette.SKY_BLUE,
                    Palette.VERMILLION,
                    Palette.ORANGE,
                    Palette.BLUE,
                    Palette.PURPLE,
                    Palette.GREEN);

    private TraceLines() {}

    /** The line of unit {@code i}, from 0, in a layer of {@code units}. */
    static Line line(int i, int units) {
        if (i == units - 1) {
            return new Line(Palette.BLACK, new Dash(6, 5).stroke((float) THIN));
        }
        double share = i / (double) (units - 1);
        return new Line(
                COLOURS.get(i % COLOURS.size()),
                new Dash().stroke((float) (BROAD + share * (THIN - BROAD))));
    }
}
