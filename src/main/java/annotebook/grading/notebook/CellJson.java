package annotebook.grading.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a cell out of its JSON, and says which field is wrong.
 *
 * @param json the cell
 * @param where its name in messages
 */
record CellJson(ObjectNode json, String where) {

    CellType type() throws NotebookException {
        return CellType.named(json.path("cell_type").asText(""))
                .orElseThrow(() -> fault("\"cell_type\" is not one of code, markdown, raw"));
    }

    /** nbformat allows one text, or a list of lines that carry their line ends. */
    String source() throws NotebookException {
        JsonNode value = json.path("source");
        if (value.isTextual()) {
            return value.textValue();
        }
        return String.join("", texts(value, "source"));
    }

    List<String> tags() throws NotebookException {
        JsonNode tags = metadata().path("tags");
        return tags.isMissingNode() ? List.of() : texts(tags, "tags");
    }

    @Nullable GradeCell nbgrader() throws NotebookException {
        JsonNode nbgrader = metadata().path("nbgrader");
        // nbgrader itself leaves an empty object in cells that no longer use it
        return nbgrader.isEmpty() && (nbgrader.isObject() || nbgrader.isMissingNode())
                ? null
                : GradeCell.of(nbgrader, this::fault);
    }

    private JsonNode metadata() throws NotebookException {
        JsonNode metadata = json.path("metadata");
        if (!metadata.isObject() && !metadata.isMissingNode()) {
            throw fault("\"metadata\" is not a JSON object");
        }
        return metadata;
    }

    private List<String> texts(JsonNode array, String name) throws NotebookException {
        if (!array.isArray()) {
            throw fault("\"" + name + "\" is not a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array) {
            if (!element.isTextual()) {
                throw fault("\"" + name + "\" is not a list of texts");
            }
            texts.add(element.textValue());
        }
        return List.copyOf(texts);
    }

    private NotebookException fault(String what) {
        return new NotebookException(
                where + ": " + what + "; fix it by saving the notebook in JupyterLab.");
    }
}
