package annotebook.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it was taken in: rebuilt, or refused with a reason.
 *
 * @param submission what was handed in
 * @param master its master
 * @param rebuilt null when the file is no notebook
 * @param refusal why it is none; empty otherwise
 */
record Intake(
        Submission submission, NotebookFile master, @Nullable Rebuilt rebuilt, String refusal) {

    /** Whatever is wrong with the file costs this notebook alone. */
    static Intake of(Submission submission, NotebookFile master) {
        try {
            NotebookFile file = NotebookFile.read(submission.file());
            return new Intake(submission, master, Rebuilt.of(master, file), "");
        } catch (NotebookException e) {
            return new Intake(submission, master, null, String.valueOf(e.getMessage()));
        }
    }

    /** What a worker is to run and judge; nothing for a file that is no notebook. */
    List<Step> steps() {
        return rebuilt == null ? List.of() : rebuilt.steps();
    }

    /**
     * The row of the gradebook.
     *
     * @param grade what running it gave; null when it could not be run
     * @param problem why it could not; empty otherwise
     */
    GradebookRow row(@Nullable NotebookGrade grade, String problem) {
        List<GradebookEntry> entries = new ArrayList<>();
        for (Cell cell : master.cells()) {
            if (cell.role() == CellRole.CHECK) {
                entries.add(judged(cell, grade));
            } else if (cell.role() == CellRole.MANUAL) {
                entries.add(
                        new GradebookEntry.Written(
                                cell.gradeId(),
                                points(cell),
                                written().getOrDefault(cell.gradeId(), "")));
            }
        }
        return new GradebookRow(
                submission.student(),
                submission.notebook(),
                entries,
                remarks(entries, grade, problem));
    }

    private static GradebookEntry judged(Cell check, @Nullable NotebookGrade grade) {
        String exercise = Rebuilt.exerciseOf(check);
        Optional<ExerciseGrade> known = grade == null ? Optional.empty() : grade.of(exercise);
        return known.<GradebookEntry>map(GradebookEntry.Judged::new)
                .orElse(new GradebookEntry.NotJudged(exercise, points(check)));
    }

    private List<String> remarks(
            List<GradebookEntry> entries, @Nullable NotebookGrade grade, String problem) {
        List<String> remarks = new ArrayList<>();
        if (!refusal.isEmpty()) {
            remarks.add("%s was not graded, 0 points: %s".formatted(submission.name(), refusal));
        }
        if (!problem.isEmpty()) {
            remarks.add(
                    "%s could not be graded, though it was tried twice (%s): grade it again, or by hand."
                            .formatted(submission.name(), problem));
        }
        if (rebuilt != null) {
            rebuilt.missing().forEach(id -> remarks.add(missing(id, entries)));
            rebuilt.remarks().forEach(remark -> remarks.add(submission.name() + ": " + remark));
        }
        if (grade != null) {
            grade.faults().forEach(fault -> remarks.add(submission.name() + ": " + fault));
        }
        return remarks;
    }

    private String missing(String id, List<GradebookEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.exercise().equals(id))
                .findFirst()
                .map(
                        entry ->
                                String.format(
                                        Locale.ROOT,
                                        "%s: cell \"%s\" is missing; %d of %d points. Every other exercise was graded.",
                                        submission.name(),
                                        id,
                                        entry.points().orElse(0),
                                        entry.outOf()))
                .orElse("%s: cell \"%s\" is missing.".formatted(submission.name(), id));
    }

    private Map<String, String> written() {
        return rebuilt == null ? Map.of() : rebuilt.written();
    }

    private static int points(Cell cell) {
        return (int) cell.nbgrader().map(GradeCell::points).orElse(0.0).doubleValue();
    }
}
