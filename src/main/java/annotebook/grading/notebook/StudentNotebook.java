package annotebook.grading.notebook;

/** Makes the student's copy of a master. */
public final class StudentNotebook {

    /** The text of a written answer before the student has written it. */
    static final String WRITTEN_STUB = "YOUR ANSWER HERE";

    private StudentNotebook() {}

    /** The master without solutions, outputs and execution counts, and with cells that cannot be deleted. */
    public static NotebookFile of(NotebookFile master) {
        return master.mapCells(cell -> stub(cell.withoutOutputs()).protectedFromEditing());
    }

    private static Cell stub(Cell cell) {
        return switch (cell.role()) {
            case ANSWER ->
                    cell.withSource(new SolutionRegions(cell.source()).stubbed(cell.gradeId()));
            case MANUAL -> cell.withSource(WRITTEN_STUB);
            case PLAIN, LOCKED, CHECK -> cell;
        };
    }
}
