package annotebook.grading.run;

import java.util.List;

/**
 * One notebook of one student in the gradebook.
 *
 * @param student whose it is
 * @param notebook its name
 * @param entries its exercises in the master's order
 * @param remarks what there is to say about it, a sentence each
 */
public record GradebookRow(
        String student, String notebook, List<GradebookEntry> entries, List<String> remarks) {

    /** Keeps the lists as they are now. */
    public GradebookRow {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /** The points given so far, by checks and by a person. */
    public int points() {
        return entries.stream().mapToInt(entry -> entry.points().orElse(0)).sum();
    }

    /** The points that could be earned, without the answers that are still to be graded. */
    public int outOf() {
        return entries.stream()
                .filter(entry -> entry.points().isPresent())
                .mapToInt(GradebookEntry::outOf)
                .sum();
    }
}
