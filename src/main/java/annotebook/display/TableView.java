package annotebook.display;

import annotebook.html.Html;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The head of a Tablesaw table, with the count of all its rows and columns. */
public final class TableView {

    private static final int ROWS = 10;
    private static final int COLUMNS = 12;

    private TableView() {}

    /** The first 10 rows, four significant digits, at most 12 columns with dots for the others. */
    public static Picture picture(Table table) {
        int rows = Math.min(ROWS, table.rowCount());
        List<Stripe> stripes =
                Arrays.stream(Elision.shown(table.columnCount(), COLUMNS))
                        .mapToObj(j -> stripe(table, j, rows))
                        .toList();
        String count =
                String.format(
                        Locale.ROOT,
                        "%,d rows x %,d columns%s",
                        table.rowCount(),
                        table.columnCount(),
                        table.rowCount() > rows ? ", the first " + rows + " shown" : "");
        return Picture.ofHtml(html(stripes, count), text(stripes, count));
    }

    /** A column that is shown: its name first, then its cells. */
    private record Stripe(boolean numeric, List<String> cells) {

        List<String> padded() {
            if (!numeric) {
                return Padding.words(cells);
            }
            List<String> numbers = Padding.numbers(cells.subList(1, cells.size()));
            return Padding.right(Stream.concat(Stream.of(cells.get(0)), numbers.stream()).toList());
        }

        Html html(int i) {
            return Html.of(
                    "<%1$s style=\"text-align:%2$s;padding:2px 10px\">%3$s</%1$s>",
                    i == 0 ? "th" : "td", numeric ? "right" : "left", cells.get(i));
        }
    }

    private static Stripe stripe(Table table, int j, int rows) {
        if (j == Elision.DOTS) {
            return new Stripe(false, Collections.nCopies(rows + 1, "…"));
        }
        Column<?> column = table.column(j);
        Stream<String> cells = IntStream.range(0, rows).mapToObj(i -> cell(column, i));
        return new Stripe(
                column instanceof NumericColumn<?>,
                Stream.concat(Stream.of(column.name()), cells).toList());
    }

    private static String cell(Column<?> column, int i) {
        boolean number = column instanceof NumericColumn<?> && !column.isMissing(i);
        return number ? Digits.four(((NumericColumn<?>) column).getDouble(i)) : column.getString(i);
    }

    private static String text(List<Stripe> stripes, String count) {
        List<List<String>> padded = stripes.stream().map(Stripe::padded).toList();
        int lines = padded.isEmpty() ? 0 : padded.get(0).size();
        String rows =
                IntStream.range(0, lines)
                        .mapToObj(i -> line(padded, i))
                        .collect(Collectors.joining("\n"));
        return rows + "\n" + count;
    }

    private static String line(List<List<String>> columns, int i) {
        return columns.stream()
                .map(column -> column.get(i))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static Html html(List<Stripe> stripes, String count) {
        int lines = stripes.isEmpty() ? 0 : stripes.get(0).cells().size();
        return Html.of(
                """
                <table style="margin:0;color:inherit">%s</table>\
                <div style="opacity:.7;font-size:85%%">%s</div>""",
                IntStream.range(0, lines).mapToObj(i -> htmlRow(stripes, i)).collect(Html.joined()),
                count);
    }

    private static Html htmlRow(List<Stripe> stripes, int i) {
        Html cells = stripes.stream().map(stripe -> stripe.html(i)).collect(Html.joined());
        return Html.of("<tr>%s</tr>", cells);
    }
}
