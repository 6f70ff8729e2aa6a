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
 */
final class HandedIn {

    /** Stands for the place before the first cell of the master. */
    static final String TOP = "";

    private final Map<String, Cell> masters = new LinkedHashMap<>();
    private final Set<Given> givenCode = new HashSet<>();
    private final Map<String, Cell> kept = new LinkedHashMap<>();
    private final Map<String, List<Cell>> added = new LinkedHashMap<>();
    private final List<String> doubled = new ArrayList<>();

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

    /** The first cell with this grade id, of the same type as the master's. */
    Optional<Cell> kept(String gradeId) {
        return Optional.ofNullable(kept.get(gradeId));
    }

    /** The code cells added after this cell of the master, before the next that was kept. */
    List<Cell> addedAfter(String gradeId) {
        return added.getOrDefault(gradeId, List.of());
    }

    /** Grade ids that more than one cell has. */
    List<String> doubled() {
        return doubled;
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
        if (mine != null && mine.type() == cell.type()) {
            if (kept.putIfAbsent(cell.gradeId(), cell) != null) {
                doubled.add(cell.gradeId());
                return place;
            }
            return cell.gradeId();
        }
        boolean isGiven = givenCode.contains(new Given(cell.id(), cell.source().strip()));
        if (cell.type() == CellType.CODE && !isGiven && !cell.source().isBlank()) {
            added.computeIfAbsent(place, key -> new ArrayList<>()).add(cell);
        }
        return place;
    }
}
