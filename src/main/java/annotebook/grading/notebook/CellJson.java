package annotebook.grading.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a cell out of its JSON. A field that is not what it should be counts as empty.
 *
 * @param json the cell
 * @param odd is told what is wrong with a field, in words that follow the name of the cell
 */
record CellJson(ObjectNode json, Consumer<String> odd) {

    CellType type() {
        return CellType.named(json.path("cell_type").asText(""))
                .orElseGet(
                        () -> {
                            odd.accept("\"cell_type\" is not one of code, markdown, raw");
                            return CellType.RAW;
                        });
    }

    /** nbformat allows one text, or a list of lines that carry their line ends; Windows adds a \r to these. */
    String source() {
        JsonNode value = json.path("source");
        String text =
                value.isTextual() ? value.textValue() : String.join("", texts(value, "source"));
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<String> tags() {
        JsonNode tags = metadata().path("tags");
        return tags.isMissingNode() ? List.of() : texts(tags, "tags");
    }

    @Nullable GradeCell nbgrader() {
        if (json.has("metadata") && !metadata().isObject()) {
            odd.accept("\"metadata\" is not a JSON object");
        }
        JsonNode nbgrader = metadata().path("nbgrader");
        // nbgrader itself leaves an empty object in cells that no longer use it
        return nbgrader.isEmpty() && (nbgrader.isObject() || nbgrader.isMissingNode())
                ? null
                : GradeCell.of(nbgrader, odd);
    }

    private JsonNode metadata() {
        return json.path("metadata");
    }

    private List<String> texts(JsonNode array, String name) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.textValue()));
        if (!array.isArray() || texts.contains(null)) {
            odd.accept("\"" + name + "\" is not a list of texts");
            return List.of();
        }
        return List.copyOf(texts);
    }
}
