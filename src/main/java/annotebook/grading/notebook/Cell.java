package annotebook.grading.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a notebook: the fields that the kit reads, on top of everything that the file says.
 *
 * <p>Cells do not change; the {@code with} methods make new ones.
 */
public final class Cell {

    private final ObjectNode json;
    private final CellType type;
    private final String source;
    private final List<String> tags;
    private final @Nullable GradeCell nbgrader;

    private Cell(ObjectNode json, Consumer<String> odd) {
        CellJson reader = new CellJson(json, odd);
        this.json = json;
        this.type = reader.type();
        this.source = reader.source();
        this.tags = reader.tags();
        this.nbgrader = reader.nbgrader();
    }

    private Cell(Cell old, ObjectNode json, String source) {
        this.json = json;
        this.type = old.type;
        this.source = source;
        this.tags = old.tags;
        this.nbgrader = old.nbgrader;
    }

    /**
     * Reads one cell. What is odd about it counts as empty.
     *
     * @param odd is told what is, in words that follow the name of the cell
     */
    static Cell of(JsonNode json, Consumer<String> odd) {
        if (json instanceof ObjectNode object) {
            return new Cell(object, odd);
        }
        odd.accept("it is not a JSON object");
        return new Cell(JsonNodeFactory.instance.objectNode(), what -> {});
    }

    /** Its id, stable over edits; empty in notebooks older than nbformat 4.5. */
    public String id() {
        return json.path("id").asText("");
    }

    /** Whether it holds code, prose or neither. */
    public CellType type() {
        return type;
    }

    /** Its text, lines ending in {@code \n}. */
    public String source() {
        return source;
    }

    /** Its tags, in the file's order. */
    public List<String> tags() {
        return tags;
    }

    /** What nbgrader says of it. */
    public Optional<GradeCell> nbgrader() {
        return Optional.ofNullable(nbgrader);
    }

    /** What it is for. */
    public CellRole role() {
        return nbgrader == null ? CellRole.PLAIN : nbgrader.role();
    }

    /** Its grade id; empty for a {@link CellRole#PLAIN} cell. */
    public String gradeId() {
        return nbgrader == null ? "" : nbgrader.gradeId();
    }

    /** What it is worth; 0 where it carries no points. */
    public double points() {
        return nbgrader == null ? 0 : nbgrader.points();
    }

    /** How a message names it: by its grade id, or its id. */
    public String label() {
        String name = gradeId().isEmpty() ? id() : gradeId();
        return name.isEmpty() ? "without id" : "\"" + name.replaceAll("\\p{C}", " ") + "\"";
    }

    /** The same cell with another text. */
    public Cell withSource(String text) {
        ObjectNode copy = json.deepCopy();
        ArrayNode lines = copy.putArray("source");
        splitAfterNewlines(text).forEach(lines::add);
        return new Cell(this, copy, text);
    }

    /** The same cell as before its first run: no outputs, no execution count, no time stamps. */
    public Cell withoutOutputs() {
        ObjectNode copy = json.deepCopy();
        if (type == CellType.CODE) {
            copy.putNull("execution_count");
            copy.putArray("outputs");
        }
        if (copy.get("metadata") instanceof ObjectNode metadata) {
            metadata.remove(List.of("execution", "ExecuteTime", "collapsed", "scrolled"));
        }
        return new Cell(this, copy, source);
    }

    /**
     * The same cell as JupyterLab should treat it: a cell that counts cannot be deleted, and one that
     * the student does not answer cannot be edited.
     */
    public Cell protectedFromEditing() {
        if (role() == CellRole.PLAIN) {
            return this;
        }
        ObjectNode copy = json.deepCopy();
        ObjectNode metadata = copy.withObjectProperty("metadata");
        metadata.put("deletable", false);
        if (role() == CellRole.LOCKED || role() == CellRole.CHECK) {
            metadata.put("editable", false);
        }
        return new Cell(this, copy, source);
    }

    /** All that the file says of it. */
    ObjectNode json() {
        return json.deepCopy();
    }

    private static List<String> splitAfterNewlines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
