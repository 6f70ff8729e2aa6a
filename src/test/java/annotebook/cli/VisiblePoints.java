package annotebook.cli;

import annotebook.checks.CheckRunner;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Lesson;
import annotebook.checks.Seeds;
import annotebook.checks.Shell;
import annotebook.grading.Cell;
import annotebook.grading.CellRole;
import annotebook.grading.NotebookFile;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The points of a notebook by its visible checks, each asked where its cell stands. */
final class VisiblePoints {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int CHECK = "check-".length();

    private VisiblePoints() {}

    /** From the grade ids of the check cells to points. */
    static Map<String, Integer> of(Lesson lesson, NotebookFile notebook) {
        Map<String, Integer> points = new TreeMap<>();
        try (Shell shell = new Shell(lesson)) {
            for (Cell cell : notebook.cells()) {
                if (cell.role() == CellRole.ANSWER || cell.tags().contains("given")) {
                    shell.run(cell.source());
                } else if (cell.role() == CellRole.CHECK) {
                    ExerciseChecks checks =
                            ExerciseChecks.visible(lesson, cell.gradeId().substring(CHECK))
                                    .orElseThrow();
                    EvaluatedCode code = new EvaluatedCode(shell, LIMIT);
                    points.put(
                            cell.gradeId(), CheckRunner.run(checks, code, Seeds.NOTEBOOK).points());
                }
            }
        }
        return points;
    }
}
