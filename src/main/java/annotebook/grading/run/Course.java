package annotebook.grading.run;

import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.NotebookException;
import annotebook.grading.notebook.NotebookFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The notebooks of a course, by the ids of their exercises: a file is known by what it holds, whatever it is
 * called.
 *
 * @param exercises the grade ids of answers and checks, by the notebook's name
 */
record Course(Map<String, Set<String>> exercises) {

    private static final Set<CellRole> ROLES =
            EnumSet.of(CellRole.ANSWER, CellRole.CHECK, CellRole.MANUAL);

    static Course of(Collection<Master> masters) {
        return new Course(
                masters.stream()
                        .collect(Collectors.toMap(Master::name, master -> ids(master.file()))));
    }

    /**
     * The notebook that a file is: the one of its name, unless it holds exercises of another and none of that.
     *
     * @param name its name, without the ending
     */
    Optional<String> recognised(Path file, String name) {
        Optional<String> named = Optional.of(name).filter(exercises::containsKey);
        Set<String> ids = idsIn(file);
        Map<String, Long> shared = new TreeMap<>();
        exercises.forEach(
                (notebook, all) -> {
                    long count = all.stream().filter(ids::contains).count();
                    if (count > 0) {
                        shared.put(notebook, count);
                    }
                });
        return named.isPresent() && (shared.isEmpty() || shared.containsKey(name))
                ? named
                : shared.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }

    /** Of a file that cannot be read only the name is known. */
    private static Set<String> idsIn(Path file) {
        try {
            return NotebookFile.read(file).cells().stream()
                    .map(Cell::gradeId)
                    .collect(Collectors.toSet());
        } catch (NotebookException e) {
            return Set.of();
        }
    }

    private static Set<String> ids(NotebookFile master) {
        return master.cells().stream()
                .filter(cell -> ROLES.contains(cell.role()))
                .map(Cell::gradeId)
                .collect(Collectors.toSet());
    }
}
