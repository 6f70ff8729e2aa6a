package annotebook.grading.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A notebook of nbformat 4: its cells, on top of everything that the file says.
 *
 * <p>What the kit does not know is kept as it came. Reading expects hostile files: whatever is wrong
 * with one, a {@link NotebookException} says so in a sentence.
 */
public final class NotebookFile {

    private static final int FORMAT = 4;

    private final ObjectNode json;
    private final List<Cell> cells;
    private final List<String> oddities;

    private NotebookFile(ObjectNode json, List<Cell> cells, List<String> oddities) {
        this.json = json;
        this.cells = List.copyOf(cells);
        this.oddities = List.copyOf(oddities);
    }

    /**
     * Reads a notebook from a file.
     *
     * @throws NotebookException when it is not a regular file (links are not followed) or not a notebook
     * @throws UnreadableNotebookException when the system does not let us read it
     */
    public static NotebookFile read(Path file) throws NotebookException {
        String name = String.valueOf(file.getFileName());
        try {
            requireRegular(file, name);
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return parse(in.readNBytes(NotebookJson.MOST_BYTES + 1), name);
            }
        } catch (NotebookException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableNotebookException(
                    name + ": it cannot be read; check its permissions and the disk.", e);
        }
    }

    /** A file that cannot be read is not treated as missing. */
    private static void requireRegular(Path file, String name) throws IOException {
        boolean isRegular;
        try {
            isRegular =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .isRegularFile();
        } catch (NoSuchFileException e) {
            isRegular = false;
        }
        if (!isRegular) {
            throw new NotebookException(name + ": there is no such file (links do not count).");
        }
    }

    /**
     * Reads a notebook from its bytes. A cell that is odd costs that cell and not the notebook.
     *
     * @param name its name in messages
     * @throws NotebookException when they are not a notebook
     */
    public static NotebookFile parse(byte[] bytes, String name) throws NotebookException {
        List<String> oddities = new ArrayList<>();
        if (!(json(bytes, name, oddities) instanceof ObjectNode json)
                || !(json.get("cells") instanceof ArrayNode array)) {
            throw new NotebookException(
                    name + ": this is JSON but not a notebook: it has no list of cells.");
        }
        JsonNode format = json.path("nbformat");
        if (!format.isNumber() || format.doubleValue() != FORMAT) {
            throw new NotebookException(
                    name + ": its nbformat is not 4; open it in JupyterLab and save it again.");
        }
        if (!format.isInt()) {
            oddities.add("its nbformat is not written as a whole number");
        }
        List<Cell> cells = new ArrayList<>();
        for (JsonNode cell : array) {
            String place = "cell " + (cells.size() + 1) + ": ";
            cells.add(Cell.of(cell, what -> oddities.add(place + what)));
        }
        return new NotebookFile(json, cells, oddities);
    }

    /** Outputs and the metadata of other programs must not decide whether a notebook can be read. */
    private static JsonNode json(byte[] bytes, String name, List<String> oddities)
            throws NotebookException {
        try {
            return NotebookJson.parse(bytes, name);
        } catch (NotebookException e) {
            JsonNode json = NotebookJson.parseLikePython(bytes, name);
            oddities.add("its JSON has a name twice in one place, or a number such as NaN");
            return json;
        }
    }

    /** What is odd about the file and its cells, in words that follow its name; all of it counts as empty. */
    public List<String> oddities() {
        return oddities;
    }

    /** Its cells, from top to bottom. */
    public List<Cell> cells() {
        return cells;
    }

    /** The first cell with this grade id. */
    public Optional<Cell> cell(String gradeId) {
        return cells.stream()
                .filter(cell -> cell.nbgrader().isPresent() && cell.gradeId().equals(gradeId))
                .findFirst();
    }

    /** The same notebook with other cells. */
    public NotebookFile withCells(List<Cell> others) {
        return new NotebookFile(json, others, List.of());
    }

    /** The same notebook with each cell replaced by what the function makes of it. */
    public NotebookFile mapCells(UnaryOperator<Cell> function) {
        return withCells(cells.stream().map(function).toList());
    }

    /** The file's bytes, as Jupyter writes them: UTF-8, indented by one space, a newline at the end. */
    public byte[] bytes() {
        ObjectNode copy = json.deepCopy();
        ArrayNode array = copy.putArray("cells");
        cells.forEach(cell -> array.add(cell.json()));
        return NotebookJson.print(copy);
    }
}
