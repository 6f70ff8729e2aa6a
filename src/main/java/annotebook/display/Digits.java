package annotebook.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a reader likes them: few digits, the same on every computer. */
public final class Digits {

    private static final int SIGNIFICANT = 4;

    private Digits() {}

    /**
     * Four significant digits: {@code 0.5}, {@code -0.1235}, {@code 12346}, {@code 1.5e-07}.
     *
     * <p>Zeros at the end are kept where digits were cut off: 1 is {@code 1}, 0.99999 is {@code 1.000}.
     */
    public static String four(double v) {
        if (v == 0 || Double.isNaN(v) || Double.isInfinite(v)) {
            return special(v);
        }
        if (Math.abs(v) < 1e-4 || Math.abs(v) >= 1e9) {
            return String.format(Locale.ROOT, "%.3e", v).replaceFirst("\\.?0*e", "e");
        }
        int digits = Math.max(SIGNIFICANT, (int) Math.floor(Math.log10(Math.abs(v))) + 1);
        BigDecimal rounded = new BigDecimal(v).round(new MathContext(digits));
        boolean exact = Math.abs(rounded.doubleValue() - v) <= 1e-12 * Math.abs(v);
        return (exact ? rounded.stripTrailingZeros() : rounded).toPlainString();
    }

    /** Two decimals with a true minus sign, for labels in a drawing: {@code −0.05}, {@code 20}. */
    public static String label(double v) {
        if (v == 0 || Double.isNaN(v) || Double.isInfinite(v)) {
            return special(v).replace('-', '−');
        }
        int decimals = Math.abs(v) >= 100 ? 0 : Math.abs(v) >= 10 ? 1 : 2;
        BigDecimal rounded = new BigDecimal(v).setScale(decimals, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0) {
            return String.format(Locale.ROOT, "%.0e", v).replace('-', '−');
        }
        boolean whole = v == Math.rint(v);
        return (whole ? rounded.setScale(0) : rounded).toPlainString().replace('-', '−');
    }

    /** Two decimals, as an activation stands in its unit: {@code 0.99}, {@code 0.00}; whole numbers bare. */
    public static String two(double v) {
        boolean tiny = v != 0 && Math.abs(v) < 0.005;
        return tiny ? "0.00" : label(v);
    }

    private static String special(double v) {
        return Double.isNaN(v) ? "NaN" : v == 0 ? "0" : v > 0 ? "∞" : "-∞";
    }
}
