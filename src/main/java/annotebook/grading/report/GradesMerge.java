package annotebook.grading.report;

import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the rows of a run into the table that is there. */
final class GradesMerge {

    private final GradesTable before;
    private final GradesTable now;
    private final List<String> reopened = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    GradesMerge(GradesTable before, Gradebook book) {
        this.before = before;
        this.now = GradesTable.of(book);
        book.rows().forEach(this::compare);
    }

    MergedGrades result() {
        List<Map<String, String>> kept =
                before.rows().stream().filter(row -> now.same(row).isEmpty()).toList();
        Stream<Map<String, String>> rows = now.rows().stream().map(this::withOtherCells);
        if (!kept.isEmpty()) {
            rows =
                    Stream.concat(rows, kept.stream())
                            .sorted(Comparator.comparing(GradesTable::name));
        }
        return new MergedGrades(
                new GradesTable(columns(), rows.toList()).text(),
                told(kept.stream().map(GradesTable::name).toList()),
                told(reopened),
                told(changed));
    }

    private static Optional<String> told(List<String> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.format(Locale.ROOT, "%d, the first: %s", all.size(), all.get(0)));
    }

    /** What a person put into columns of their own stays. */
    private Map<String, String> withOtherCells(Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>(before.same(row).orElse(Map.of()));
        cells.putAll(row);
        return cells;
    }

    /** The order of this run when it has them all; otherwise all points stand before the total. */
    private List<String> columns() {
        if (now.columns().containsAll(before.columns())) {
            return now.columns();
        }
        Set<String> all = new LinkedHashSet<>(upToTotal(before));
        all.addAll(upToTotal(now));
        all.addAll(now.columns());
        all.addAll(before.columns());
        return List.copyOf(all);
    }

    private static List<String> upToTotal(GradesTable table) {
        return table.columns().subList(0, table.columns().indexOf(GradesTable.TOTAL));
    }

    private void compare(GradebookRow row) {
        Map<String, String> cells = GradesTable.cells(row);
        Map<String, String> old = before.same(cells).orElse(Map.of());
        row.entries().stream()
                .filter(entry -> GradesTable.isAnother(entry, old))
                .map(GradebookEntry::exercise)
                .filter(exercise -> !GradesTable.cell(old, exercise).isEmpty())
                .forEach(exercise -> reopened.add(GradesTable.name(cells) + ", " + exercise));
        Set<String> totals = totals(row);
        cells.forEach(
                (column, cell) -> {
                    String was = GradesTable.cell(old, column);
                    boolean isOurs =
                            switch (column) {
                                case GradesTable.OUT_OF, GradesTable.ANSWERS -> true;
                                case GradesTable.TOTAL -> totals.contains(was);
                                default -> was.equals(cell);
                            };
                    if (!was.isEmpty() && !isOurs) {
                        changed.add(
                                "%s, %s: \"%s\", now \"%s\""
                                        .formatted(GradesTable.name(cells), column, was, cell));
                    }
                });
    }

    /** The totals that we may have written while a person was typing in points. */
    private static Set<String> totals(GradebookRow row) {
        Set<Integer> sums = new HashSet<>(Set.of(0));
        for (GradebookEntry entry : row.entries()) {
            int points = entry.points().orElse(0);
            Set<Integer> more = new HashSet<>();
            sums.forEach(sum -> more.add(sum + points));
            if (entry instanceof GradebookEntry.Judged) {
                sums.clear();
            }
            sums.addAll(more);
        }
        Set<String> texts = new HashSet<>();
        sums.forEach(sum -> texts.add("" + sum));
        return texts;
    }
}
