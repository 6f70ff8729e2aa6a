package annotebook.display;

import annotebook.html.Html;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reader's own numbers beside those that the lecture prints, each ticked when it agrees in every printed digit.
 *
 * <p>{@code LectureTable.of("Forward").tick("net_h1", netH1).tick("out_h1", outH1).picture()}
 *
 * <p>What the lecture prints is shown only where it is ticked, so that nobody can copy it from here.
 *
 * @param title what the numbers are about
 * @param lines one for each number
 */
public record LectureTable(String title, List<LectureLine> lines) {

    /** Keeps its own list. */
    public LectureTable {
        lines = List.copyOf(lines);
    }

    /** A table without numbers yet. */
    public static LectureTable of(String title) {
        return new LectureTable(title, List.of());
    }

    /**
     * The same table with one more number.
     *
     * @param quantity its name in the lecture's table, {@code "net_h1"}
     * @param yours the reader's number; 0 or NaN when it is not computed yet
     * @throws IllegalArgumentException if the lecture prints no such quantity
     */
    public LectureTable tick(String quantity, double yours) {
        LectureLine line = new LectureLine(quantity, LectureNumbers.printed(quantity), yours);
        return new LectureTable(title, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** The same table with one more number for each quantity, in order. */
    public LectureTable tick(List<String> quantities, double... yours) {
        LectureTable table = this;
        for (int k = 0; k < quantities.size(); k++) {
            table = table.tick(quantities.get(k), yours[k]);
        }
        return table;
    }

    /** The picture a notebook shows. */
    public Picture picture() {
        return Picture.ofHtml(html(), text());
    }

    /** How many are ticked. */
    long ticked() {
        return lines.stream().filter(LectureLine::isTicked).count();
    }

    private String summary() {
        long near = lines.stream().filter(LectureLine::isOneOff).count();
        return "%s: %d of %d agree in every printed digit%s"
                .formatted(
                        title,
                        ticked(),
                        lines.size(),
                        near == 0 ? "" : ", and %d in all but the last".formatted(near));
    }

    private String text() {
        List<List<String>> columns =
                List.of(
                        Padding.words(lines.stream().map(LectureLine::mark).toList()),
                        Padding.words(lines.stream().map(LectureLine::quantity).toList()),
                        lines.stream().map(LectureLine::words).toList());
        return Stream.concat(
                        Stream.of(summary()),
                        Stream.iterate(0, k -> k < lines.size(), k -> k + 1)
                                .map(
                                        k ->
                                                columns.stream()
                                                        .map(column -> column.get(k))
                                                        .collect(
                                                                Collectors.joining(
                                                                        "  ", "  ", ""))))
                .collect(Collectors.joining("\n"));
    }

    private Html html() {
        return Html.of(
                """
                <table style="margin:0;color:inherit"><tr>%s</tr>%s</table>\
                <div style="opacity:.7;font-size:85%%">%s</div>""",
                Stream.of("", "quantity", "yours", "printed")
                        .map(
                                head ->
                                        Html.of(
                                                "<th style=\"text-align:left;padding:2px 12px\">%s</th>",
                                                head))
                        .collect(Html.joined()),
                lines.stream().map(LectureLine::html).collect(Html.joined()),
                summary());
    }
}
