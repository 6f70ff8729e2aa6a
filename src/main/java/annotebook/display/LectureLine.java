package annotebook.display;

import annotebook.html.Html;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One number of a {@link LectureTable}.
 *
 * @param quantity its name
 * @param printed as the lecture prints it, every digit
 * @param yours the reader's; 0 or NaN when it is not computed yet
 */
public record LectureLine(String quantity, String printed, double yours) {

    /** Whether the reader's number, rounded to as many decimals, is the printed one. */
    public boolean isTicked() {
        return !isMissing() && Double.isFinite(yours) && apart().signum() == 0;
    }

    /** Whether it differs by one in the last printed digit, as a number does that was computed from rounded ones. */
    boolean isOneOff() {
        return !isMissing()
                && Double.isFinite(yours)
                && apart().unscaledValue().abs().equals(BigInteger.ONE);
    }

    private boolean isMissing() {
        return yours == 0 || Double.isNaN(yours);
    }

    private BigDecimal rounded() {
        return new BigDecimal(yours)
                .setScale(new BigDecimal(printed).scale(), RoundingMode.HALF_UP);
    }

    private BigDecimal apart() {
        return rounded().subtract(new BigDecimal(printed));
    }

    /** A tick, about equal, a cross, or a dot for a number that is not there yet: told apart without colours. */
    String mark() {
        return isMissing() ? "·" : isTicked() ? "✓" : isOneOff() ? "≈" : "✗";
    }

    /** The number and a remark on it. */
    String words() {
        return isTicked() ? printed : left() + (isMissing() ? "" : " (" + right() + ")");
    }

    private String left() {
        boolean near = isTicked() || isOneOff();
        return isMissing()
                ? "not yet"
                : near ? rounded().toPlainString() : String.format(Locale.ROOT, "%.9g", yours);
    }

    private String right() {
        if (isMissing()) {
            return "";
        }
        return isTicked()
                ? printed
                : isOneOff() ? printed + ", one off in the last digit" : "another number";
    }

    Html html() {
        Html cells =
                Stream.of(mark(), quantity, left(), right())
                        .map(
                                cell ->
                                        Html.of(
                                                "<td style=\"text-align:left;padding:2px 12px\">%s</td>",
                                                cell))
                        .collect(Html.joined());
        return Html.of("<tr>%s</tr>", cells);
    }
}
