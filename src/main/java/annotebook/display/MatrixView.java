package annotebook.display;

import static annotebook.matrix.Shapes.shape;

import annotebook.html.Html;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Matrices and vectors as a textbook prints them: in brackets, points aligned, the shape beside. */
public final class MatrixView {

    private static final int LIMIT = 12;

    /* A bracket each side: a border, and lips painted with the text's own colour */
    private static final String BRACKETS =
            "border-left:1.5px solid;border-right:1.5px solid;background:"
                    + List.of("0 0", "100% 0", "0 100%", "100% 100%").stream()
                            .map(
                                    corner ->
                                            "linear-gradient(currentColor,currentColor) %s/6px 1.5px no-repeat"
                                                    .formatted(corner))
                            .collect(Collectors.joining(","));

    private MatrixView() {}

    /** The matrix, four significant digits, at most 12 rows and columns with dots for the others. */
    public static Picture picture(RealMatrix A) {
        return picture(rows(A), shape(A));
    }

    /** The vector as a column, the way it stands in formulas; in text as a row, to save lines. */
    public static Picture picture(RealVector v) {
        String size = v.getDimension() == 1 ? "1 number" : v.getDimension() + " numbers";
        if (v.getDimension() == 0) {
            return picture(List.of(), size);
        }
        RealMatrix column = MatrixUtils.createColumnRealMatrix(v.toArray());
        String row =
                Arrays.stream(Elision.shown(v.getDimension(), LIMIT))
                        .mapToObj(i -> i == Elision.DOTS ? "..." : Digits.four(v.getEntry(i)))
                        .collect(Collectors.joining(", ", "[", "]"));
        return Picture.ofHtml(html(rows(column), size), row + "   " + size);
    }

    private static Picture picture(List<List<String>> rows, String size) {
        String text =
                rows.stream()
                        .map(row -> "[ " + String.join("  ", row) + " ]")
                        .collect(Collectors.joining("\n"));
        return Picture.ofHtml(html(rows, size), text + "   " + size);
    }

    /** The cells that are shown, row by row, each column padded to one width. */
    private static List<List<String>> rows(RealMatrix A) {
        int[] shownRows = Elision.shown(A.getRowDimension(), LIMIT);
        List<List<String>> columns =
                Arrays.stream(Elision.shown(A.getColumnDimension(), LIMIT))
                        .mapToObj(j -> Padding.numbers(column(A, shownRows, j)))
                        .toList();
        return IntStream.range(0, shownRows.length)
                .mapToObj(i -> columns.stream().map(column -> column.get(i)).toList())
                .toList();
    }

    private static List<String> column(RealMatrix A, int[] shownRows, int j) {
        return Arrays.stream(shownRows).mapToObj(i -> cell(A, i, j)).toList();
    }

    private static String cell(RealMatrix A, int i, int j) {
        if (i == Elision.DOTS) {
            return j == Elision.DOTS ? " " : "⋮";
        }
        return j == Elision.DOTS ? "…" : Digits.four(A.getEntry(i, j));
    }

    private static Html html(List<List<String>> rows, String size) {
        return Html.of(
                """
                <div style="display:inline-block;padding:2px 4px;%s"><table style="margin:0;border:0;\
                border-collapse:collapse;color:inherit;background:none">%s</table></div>\
                <span style="opacity:.7;font-size:85%%;padding-left:6px">%s</span>""",
                BRACKETS, rows.stream().map(MatrixView::htmlRow).collect(Html.joined()), size);
    }

    private static Html htmlRow(List<String> row) {
        Html cells =
                row.stream()
                        .map(
                                cell ->
                                        Html.of(
                                                "<td style=\"text-align:right;white-space:pre;padding:1px 8px;border:0;"
                                                        + "font-family:monospace\">%s</td>",
                                                cell))
                        .collect(Html.joined());
        return Html.of("<tr style=\"background:none\">%s</tr>", cells);
    }
}
