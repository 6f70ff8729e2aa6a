package annotebook.grading.release;

import annotebook.checks.ExerciseChecks;
import annotebook.exercises.Lesson;
import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.CellType;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.Rebuilt;
import annotebook.grading.notebook.SolutionRegions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for the mistakes in a master that would spoil the student's copy or the grading. */
public final class MasterReview {

    private final Master master;
    private final HiddenChecks hiddenChecks;
    private final List<String> mistakes = new ArrayList<>();

    private MasterReview(Master master, HiddenChecks hiddenChecks) {
        this.master = master;
        this.hiddenChecks = hiddenChecks;
    }

    /** What is wrong with a master, one sentence each; empty when all is well. */
    public static List<String> mistakes(Master master, HiddenChecks hiddenChecks) {
        MasterReview review = new MasterReview(master, hiddenChecks);
        review.idsAreUnique();
        review.master.file().cells().forEach(review::regionsAreWell);
        review.master.cells(CellRole.ANSWER).forEach(review::answerIsChecked);
        review.answersStandByThemselves();
        review.master.cells(CellRole.CHECK).forEach(review::checkHasAnAnswer);
        review.master.cells(CellRole.MANUAL).forEach(review::pointsAreWhole);
        review.everyExerciseIsThere();
        ProseNumbers.review(master, review::mistake);
        return List.copyOf(review.mistakes);
    }

    private void idsAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Cell cell : master.file().cells()) {
            if (cell.nbgrader().isPresent() && !seen.add(cell.gradeId())) {
                mistake(cell, "has a grade id that a cell above it has too; give it another");
            }
        }
    }

    private void regionsAreWell(Cell cell) {
        SolutionRegions regions = new SolutionRegions(cell.source());
        if (cell.role() == CellRole.ANSWER) {
            regions.fault().ifPresent(fault -> mistake(cell, fault));
            if (!regions.any()) {
                mistake(cell, "has no solution between // BEGIN SOLUTION and // END SOLUTION");
            }
        } else if (regions.any()) {
            mistake(cell, "has a solution but is not an answer cell; move it, or set its metadata");
        }
        CellType wanted = cell.role() == CellRole.MANUAL ? CellType.MARKDOWN : CellType.CODE;
        if (cell.role() != CellRole.PLAIN && cell.type() != wanted) {
            mistake(cell, "is a cell of the wrong type; make it " + wanted.word());
        }
    }

    private void answerIsChecked(Cell answer) {
        Optional<Cell> check = master.file().cell(Rebuilt.CHECK + answer.gradeId());
        Optional<ExerciseChecks> visible = visible(answer.gradeId());
        if (check.isEmpty()) {
            mistake(answer, "has no check cell; add one with grade id check-" + answer.gradeId());
        }
        if (visible.isEmpty()) {
            mistake(answer, "has no visible checks; write them, or correct the id");
        } else {
            check.ifPresent(cell -> pointsAgree(cell, visible.get()));
        }
    }

    private void answersStandByThemselves() {
        BorrowedNames names = new BorrowedNames(master);
        for (Cell answer : master.cells(CellRole.ANSWER)) {
            for (String name : names.in(answer)) {
                mistake(
                        answer,
                        "uses %s, which only a cell declares that the grader does not run; give that cell the tag given, or declare it in the answer"
                                .formatted(name));
            }
        }
    }

    private void pointsAgree(Cell check, ExerciseChecks visible) {
        compare(check, visible.points(), "visible");
        hidden(visible)
                .ifPresentOrElse(
                        hidden -> compare(check, hidden.points(), "hidden"),
                        () -> mistake(check, "has no hidden checks; write them for its exercise"));
    }

    private void compare(Cell check, int wanted, String which) {
        if (check.points() != wanted) {
            mistake(
                    check,
                    String.format(
                            Locale.ROOT,
                            "is worth %s points, but its %s checks add up to %d; make them equal",
                            ProseNumbers.plain(check.points()),
                            which,
                            wanted));
        }
    }

    /** The points of a check are compared with those of its checks, which are whole. */
    private void pointsAreWhole(Cell written) {
        double points = written.points();
        if (points < 0 || points != Math.rint(points)) {
            mistake(
                    written,
                    "is worth %s points; give it a whole number from 0"
                            .formatted(ProseNumbers.plain(points)));
        }
    }

    private void checkHasAnAnswer(Cell check) {
        String id = check.gradeId();
        if (!id.startsWith(Rebuilt.CHECK) || !isAnswer(id.substring(Rebuilt.CHECK.length()))) {
            mistake(
                    check,
                    "checks no answer cell; its grade id must be check- and that cell's grade id");
        }
    }

    private void everyExerciseIsThere() {
        master.lesson().map(Lesson::exercises).orElse(List.of()).stream()
                .map(ExerciseChecks::id)
                .filter(id -> !isAnswer(id))
                .sorted()
                .forEach(
                        id ->
                                mistakes.add(
                                        "%s: exercise \"%s\" has checks but no answer cell; add one with that grade id."
                                                .formatted(master.fileName(), id)));
    }

    private boolean isAnswer(String id) {
        return master.cells(CellRole.ANSWER).stream().anyMatch(cell -> cell.gradeId().equals(id));
    }

    private Optional<ExerciseChecks> visible(String id) {
        return master.lesson().flatMap(lesson -> lesson.exercise(id));
    }

    private Optional<ExerciseChecks> hidden(ExerciseChecks visible) {
        Optional<Lesson> lesson = master.lesson();
        return lesson.flatMap(known -> hiddenChecks.of(known, visible));
    }

    private void mistake(Cell cell, String what) {
        mistakes.add("%s: cell %s %s.".formatted(master.fileName(), cell.label(), what));
    }
}
