package annotebook.grading.run;

import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.NotebookException;
import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.notebook.Rebuilt;
import annotebook.grading.notebook.Step;
import annotebook.grading.notebook.UnreadableNotebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A submission after intake: rebuilt, or refused with a reason.
 *
 * @param submission what was handed in
 * @param master its master
 * @param rebuilt null when the file is no notebook
 * @param refusal why it is refused; empty otherwise
 * @param isUnreadable whether the disk or its permissions are to blame, not the student
 */
record Intake(
        Submission submission,
        NotebookFile master,
        @Nullable Rebuilt rebuilt,
        String refusal,
        boolean isUnreadable) {

    /** Whatever is wrong with the file affects only this notebook. */
    static Intake of(Submission submission, NotebookFile master) {
        try {
            NotebookFile file = NotebookFile.read(submission.file());
            return new Intake(submission, master, Rebuilt.of(master, file), "", false);
        } catch (NotebookException e) {
            boolean isUnreadable = e instanceof UnreadableNotebookException;
            return new Intake(
                    submission, master, null, String.valueOf(e.getMessage()), isUnreadable);
        }
    }

    /** What a worker has to run and judge; nothing for a file that is not a notebook. */
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
                entries.add(judged(cell, grade, problem));
            } else if (cell.role() == CellRole.MANUAL) {
                entries.add(
                        new GradebookEntry.Written(
                                cell.gradeId(),
                                points(cell),
                                written().getOrDefault(cell.gradeId(), ""),
                                OptionalInt.empty()));
            }
        }
        return new GradebookRow(
                submission.student(),
                submission.notebook(),
                entries,
                remarks(entries, grade, problem));
    }

    private GradebookEntry judged(Cell check, @Nullable NotebookGrade grade, String problem) {
        String exercise = Rebuilt.exerciseOf(check);
        Optional<ExerciseGrade> known = grade == null ? Optional.empty() : grade.of(exercise);
        boolean isBlameless =
                isUnreadable
                        || !problem.isEmpty()
                        || (grade != null && grade.broken().contains(exercise));
        return known.<GradebookEntry>map(GradebookEntry.Judged::new)
                .orElse(
                        new GradebookEntry.NotJudged(
                                exercise,
                                points(check),
                                isBlameless ? OptionalInt.empty() : OptionalInt.of(0)));
    }

    private List<String> remarks(
            List<GradebookEntry> entries, @Nullable NotebookGrade grade, String problem) {
        List<String> remarks = new ArrayList<>();
        if (!refusal.isEmpty()) {
            String what = isUnreadable ? "could not be graded" : "was not graded, 0 points";
            remarks.add("%s %s: %s".formatted(submission.name(), what, refusal));
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
            grade.broken().forEach(id -> remarks.add(broken(id)));
            grade.exercises().stream()
                    .filter(ExerciseGrade::given)
                    .forEach(it -> remarks.add(given(it)));
        }
        return remarks;
    }

    private String broken(String id) {
        return "%s: the checks of \"%s\" broke, through no fault of the student's: run grade again, or grade it by hand."
                .formatted(submission.name(), id);
    }

    private String given(ExerciseGrade grade) {
        return "%s: \"%s\" %s.".formatted(submission.name(), grade.exercise(), grade.followOn());
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
        return (int) cell.points();
    }
}
