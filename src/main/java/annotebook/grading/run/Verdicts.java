package annotebook.grading.run;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a run knows about its tasks: what the ledger knew, what was graded since, and what could not be graded.
 *
 * <p>Each grade is written to the ledger before it counts; where checks broke, the next run tries again.
 */
final class Verdicts implements Coordinator.Listener {

    private final Ledger ledger;
    private final GradingPlan.Progress progress;
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final Map<Integer, NotebookGrade> grades = new ConcurrentHashMap<>();
    private final Map<Integer, String> problems = new ConcurrentHashMap<>();
    private int resumed;

    Verdicts(Ledger ledger, GradingPlan.Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /** Whether the ledger knows the verdict under this key; if not, the verdict will be kept under it. */
    boolean resume(WorkerTask task, String key) {
        keys.put(task.number(), key);
        Optional<NotebookGrade> known = ledger.find(key);
        known.ifPresent(
                grade -> {
                    grades.put(task.number(), grade);
                    resumed++;
                });
        return known.isPresent();
    }

    @Override
    public void graded(WorkerTask task, NotebookGrade grade) throws IOException {
        if (grade.broken().isEmpty()) {
            String key = keys.getOrDefault(task.number(), "");
            ledger.append(new LedgerLine(key, task.student(), task.notebook(), grade));
        }
        grades.put(task.number(), grade);
        progress.step();
    }

    @Override
    public void failed(WorkerTask task, String why) {
        problems.put(task.number(), why);
        progress.step();
    }

    /** The grade of a task, if it has one. */
    Optional<NotebookGrade> grade(int task) {
        return Optional.ofNullable(grades.get(task));
    }

    /** Why a task could not be graded; empty if it could. */
    String problem(int task) {
        return problems.getOrDefault(task, "");
    }

    /** How many the ledger knew. */
    int resumed() {
        return resumed;
    }

    /** How many were graded whole, and not by an earlier run. */
    int graded() {
        return grades.size() - resumed - broken();
    }

    /** How many were not graded, or not whole. */
    int failed() {
        return problems.size() + broken();
    }

    private int broken() {
        return (int) grades.values().stream().filter(grade -> !grade.broken().isEmpty()).count();
    }
}
