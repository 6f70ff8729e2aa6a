package annotebook.grading.notebook;

import annotebook.exercises.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notebook as the instructor edits it, solutions included.
 *
 * @param fileName its name, {@code 02_forward_propagation.ipynb}
 * @param file its cells
 */
public record Master(String fileName, NotebookFile file) {

    private static final String ENDING = ".ipynb";

    /**
     * Reads a master.
     *
     * @throws NotebookException when it is not a notebook, or one with anything odd in it
     */
    public static Master read(Path file) throws NotebookException {
        Master master = new Master(String.valueOf(file.getFileName()), NotebookFile.read(file));
        if (!master.file.oddities().isEmpty()) {
            throw new NotebookException(
                    "%s, %s; fix it by saving the notebook in JupyterLab."
                            .formatted(master.fileName, master.file.oddities().get(0)));
        }
        return master;
    }

    /** Its name without the ending. */
    public String name() {
        return fileName.endsWith(ENDING)
                ? fileName.substring(0, fileName.length() - ENDING.length())
                : fileName;
    }

    /** The lesson that it teaches, by its name. */
    public Optional<Lesson> lesson() {
        return Lesson.named(name());
    }

    /** Its cells of one role, from top to bottom. */
    public List<Cell> cells(CellRole role) {
        return file.cells().stream().filter(cell -> cell.role() == role).toList();
    }

    /** The lines of every solution, and of every written model answer, a list each. */
    public List<List<String>> solutions() {
        List<List<String>> solutions = new ArrayList<>();
        cells(CellRole.ANSWER)
                .forEach(cell -> solutions.addAll(new SolutionRegions(cell.source()).solutions()));
        cells(CellRole.MANUAL).forEach(cell -> solutions.add(cell.source().lines().toList()));
        return solutions;
    }

    /** The lines that students are given: everything outside the solutions. */
    public Stream<String> given() {
        return StudentNotebook.of(file).cells().stream().flatMap(cell -> cell.source().lines());
    }
}
