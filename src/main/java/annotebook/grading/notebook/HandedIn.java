package annotebook.grading.notebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a submission, sorted into cells of the master that it kept and cells that the student added.
 *
 * <p>JupyterLab copies a cell's grade id when the cell is split, copied or pasted: such a copy runs where it
 * stands, like a cell that was added.
 */
final class HandedIn {

    /** Stands for the place before the first cell of the master. */
    static final String TOP = "";

    private final Map<String, Cell> masters = new LinkedHashMap<>();
    private final Set<Given> givenCode = new HashSet<>();
    private final Map<String, List<Cell>> kept = new LinkedHashMap<>();
    private final Map<String, CellType> retyped = new LinkedHashMap<>();
    private final Map<String, List<Cell>> added = new LinkedHashMap<>();

    /** Code of the master that students may play with; unchanged, it need not run. */
    private record Given(String id, String source) {}

    HandedIn(NotebookFile master, NotebookFile submission) {
        for (Cell cell : master.cells()) {
            if (cell.nbgrader().isPresent()) {
                masters.put(cell.gradeId(), cell);
            } else {
                givenCode.add(new Given(cell.id(), cell.source().strip()));
            }
        }
        String place = TOP;
        for (Cell cell : submission.cells()) {
            place = sort(cell, place);
        }
    }

    /** The cells with this grade id, from top to bottom; those of another type than the master's do not count. */
    List<Cell> kept(String gradeId) {
        return kept.getOrDefault(gradeId, List.of());
    }

    /** What the last cell with this grade id and another type than the master's has become. */
    Optional<CellType> retyped(String gradeId) {
        return Optional.ofNullable(retyped.get(gradeId));
    }

    /** The code cells added after this cell of the master, before the next that was kept. */
    List<Cell> addedAfter(String gradeId) {
        return added.getOrDefault(gradeId, List.of());
    }

    /** Whether it shares its grade id with a cell of the master. */
    boolean isCopy(Cell cell) {
        return cell.nbgrader().isPresent() && masters.containsKey(cell.gradeId());
    }

    /** Grade ids of the cells that the submission has in another order than the master. */
    List<String> reordered() {
        List<String> order = List.copyOf(masters.keySet());
        List<String> found = new ArrayList<>();
        int last = -1;
        for (String id : kept.keySet()) {
            int place = order.indexOf(id);
            if (place < last) {
                found.add(id);
            }
            last = Math.max(last, place);
        }
        return found;
    }

    private String sort(Cell cell, String place) {
        Cell mine = cell.nbgrader().isPresent() ? masters.get(cell.gradeId()) : null;
        if (mine == null) {
            if (!givenCode.contains(new Given(cell.id(), cell.source().strip()))) {
                add(cell, place);
            }
            return place;
        }
        if (mine.type() != cell.type()) {
            retyped.put(cell.gradeId(), cell.type());
            // a person reads written answers, whatever the cell is
            if (mine.role() != CellRole.MANUAL) {
                add(cell, place);
                return place;
            }
        }
        List<Cell> same = kept.computeIfAbsent(cell.gradeId(), id -> new ArrayList<>());
        same.add(cell);
        if (same.size() == 1) {
            return cell.gradeId();
        }
        if (!isUntouched(cell, mine)) {
            add(cell, place);
        }
        return place;
    }

    /** A stub below the answer would take the answer away. */
    private static boolean isUntouched(Cell copy, Cell mine) {
        String given =
                mine.role() == CellRole.ANSWER
                        ? new SolutionRegions(mine.source()).stubbed(mine.gradeId())
                        : mine.source();
        return copy.source().strip().equals(given.strip());
    }

    private void add(Cell cell, String place) {
        if (cell.type() == CellType.CODE && !cell.source().isBlank()) {
            added.computeIfAbsent(place, key -> new ArrayList<>()).add(cell);
        }
    }
}
