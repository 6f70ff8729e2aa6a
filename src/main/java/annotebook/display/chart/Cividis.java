package annotebook.display.chart;

import java.awt.Color;

/**
 * A colour scale from dark blue to yellow whose lightness only grows, so that it reads in grey and to the colour-blind.
 *
 * <p>Nuñez, Anderton and Renslow, "Optimizing colormaps with consideration for color vision deficiency" (2018).
 */
final class Cividis {

    private static final int[] STOPS = {
        0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173, 0x8A8779, 0xA69D75, 0xC4B56C, 0xE4CF5B,
        0xFFEA46
    };

    private Cividis() {}

    /** The colour of a value between 0 and 1; values outside count as 0 or 1, NaN is white. */
    static Color colour(double value) {
        if (Double.isNaN(value)) {
            return Color.WHITE;
        }
        double place = Math.max(0, Math.min(1, value)) * (STOPS.length - 1);
        int below = Math.min((int) place, STOPS.length - 2);
        return between(new Color(STOPS[below]), new Color(STOPS[below + 1]), place - below);
    }

    private static Color between(Color a, Color b, double share) {
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + share * (b - a));
    }
}
