package annotebook.grading.run;

import annotebook.grading.notebook.Step;
import annotebook.grading.sandbox.Session;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the exercises of one notebook that fail only because an earlier answer is wrong.
 *
 * <p>The notebook runs again, and below each answer that is wrong in itself runs the master's: who passes then is
 * right. It runs once more without each of the master's answers in turn: who fails then fails through that one.
 * All of it happens in what is left of the submission's time, and costs nothing where nothing wrong is used.
 */
final class FollowOns {

    private final WorkerTask task;
    private final Uses uses;
    private final Session session;
    private final Predicate<String> passes;

    private final Set<String> wrong = new LinkedHashSet<>();
    private final Map<String, Set<String>> through = new LinkedHashMap<>();

    /**
     * A search in a session that has run the notebook.
     *
     * @param passes judges an exercise on what the session holds
     */
    FollowOns(WorkerTask task, Uses uses, Session session, Predicate<String> passes) {
        this.task = task;
        this.uses = uses;
        this.session = session;
        this.passes = passes;
    }

    /** The grade, and for each exercise the wrong answers through which alone it fails. */
    NotebookGrade marked(NotebookGrade grade) {
        Set<String> failed =
                grade.exercises().stream()
                        .filter(it -> !it.passed())
                        .map(ExerciseGrade::exercise)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> open = failed.stream().filter(exercise -> isOpen(exercise, failed)).toList();
        if (open.isEmpty()) {
            return grade;
        }
        List<Step> steps = upTo(open.get(open.size() - 1));
        run(steps, exercise -> sort(exercise, failed, open));
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String spared : needed()) {
            run(steps, exercise -> spare(spared, exercise, found));
        }
        if (session.isSpent()) {
            return grade;
        }
        return new NotebookGrade(
                grade.exercises().stream()
                        .map(it -> it.failingThrough(found.getOrDefault(it.exercise(), Set.of())))
                        .toList(),
                grade.faults(),
                grade.broken());
    }

    /** A network that was trained under a time limit is not trained again: it would be another. */
    private boolean isOpen(String exercise, Set<String> failed) {
        return !exercise.equals(Challenge.EXERCISE)
                && uses.of(exercise).stream().anyMatch(failed::contains);
    }

    private List<Step> upTo(String exercise) {
        return task.steps().subList(0, task.steps().indexOf(new Step.Judge(exercise)) + 1);
    }

    private void run(List<Step> steps, Consumer<String> atCheck) {
        session.restart();
        for (Step step : steps) {
            if (step instanceof Step.Run cell) {
                session.runCell(cell.source());
            } else if (step instanceof Step.Judge judge) {
                atCheck.accept(judge.exercise());
            }
        }
    }

    /** Wrong in itself is what fails although all that it uses is right. */
    private void sort(String exercise, Set<String> failed, List<String> open) {
        if (!failed.contains(exercise)) {
            return;
        }
        Set<String> used = new TreeSet<>(uses.of(exercise));
        used.retainAll(wrong);
        if (open.contains(exercise) && !used.isEmpty() && passes.test(exercise)) {
            through.put(exercise, used);
        } else {
            wrong.add(exercise);
            mend(exercise);
        }
    }

    private Set<String> needed() {
        return through.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void spare(String spared, String exercise, Map<String, Set<String>> found) {
        if (wrong.contains(exercise) && !exercise.equals(spared)) {
            mend(exercise);
        } else if (through.getOrDefault(exercise, Set.of()).contains(spared)
                && !passes.test(exercise)) {
            found.computeIfAbsent(exercise, it -> new LinkedHashSet<>()).add(spared);
        }
    }

    private void mend(String exercise) {
        session.runCell(task.references().getOrDefault(exercise, ""));
    }
}
