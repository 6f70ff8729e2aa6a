package annotebook.grading.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a grading run found out; CSV and report are written from it.
 *
 * @param rows a row for each student and notebook, ordered by both
 * @param remarks what was found that belongs to no row, one sentence each
 */
public record Gradebook(List<GradebookRow> rows, List<String> remarks) {

    /** Keeps the lists as they are now. */
    public Gradebook {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** The students, in order. */
    public List<String> students() {
        return rows.stream().map(GradebookRow::student).distinct().sorted().toList();
    }

    /** The notebooks, in order. */
    public List<String> notebooks() {
        return rows.stream().map(GradebookRow::notebook).distinct().sorted().toList();
    }

    /** The exercises of a notebook, in the master's order. */
    public List<String> exercises(String notebook) {
        return rowsOf(notebook)
                .flatMap(row -> row.entries().stream())
                .map(GradebookEntry::exercise)
                .distinct()
                .toList();
    }

    /** The rows of a notebook. */
    public Stream<GradebookRow> rowsOf(String notebook) {
        return rows.stream().filter(row -> row.notebook().equals(notebook));
    }
}
