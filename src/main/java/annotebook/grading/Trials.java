package annotebook.grading;

import java.util.List;

/**
 * The cells of a master that students are asked to change and that nobody grades: a workbench.
 *
 * <p>Most build on cells that the grader does not run, so that they do not compile there. That is nobody's
 * fault.
 */
final class Trials {

    private Trials() {}

    /** The same grade without what trial cells of this master do not compile for. */
    static NotebookGrade without(NotebookGrade grade, NotebookFile master) {
        List<String> beginnings =
                master.cells().stream()
                        .filter(cell -> cell.nbgrader().isEmpty() && !cell.id().isEmpty())
                        .map(cell -> "cell \"added %s\" does not compile".formatted(cell.id()))
                        .toList();
        return new NotebookGrade(
                grade.exercises(),
                grade.faults().stream()
                        .filter(fault -> beginnings.stream().noneMatch(fault::startsWith))
                        .toList(),
                grade.broken());
    }
}
