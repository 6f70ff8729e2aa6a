package annotebook.grading.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What nbgrader keeps in a cell's metadata (schema 3).
 *
 * @param gradeId the name that the cell keeps from master to grade
 * @param grade whether the cell carries points
 * @param solution whether the student writes in it
 * @param locked whether the master's text counts, whatever the student changed
 * @param points what the cell is worth; 0 where it carries none
 */
public record GradeCell(
        String gradeId, boolean grade, boolean solution, boolean locked, double points) {

    private static final int LONGEST_ID = 256;

    /** What the cell is for. */
    public CellRole role() {
        if (grade) {
            return solution ? CellRole.MANUAL : CellRole.CHECK;
        }
        return solution ? CellRole.ANSWER : locked ? CellRole.LOCKED : CellRole.PLAIN;
    }

    /**
     * Reads {@code metadata.nbgrader}; null where it names no cell.
     *
     * @param odd is told what is wrong with it
     */
    static @Nullable GradeCell of(JsonNode json, Consumer<String> odd) {
        JsonNode id = json.path("grade_id");
        if (!id.isTextual() || id.textValue().length() > LONGEST_ID) {
            odd.accept("nbgrader's metadata has no grade_id that is a short text");
            return null;
        }
        return new GradeCell(
                id.textValue(),
                flag(json, "grade", odd),
                flag(json, "solution", odd),
                flag(json, "locked", odd),
                points(json.path("points"), odd));
    }

    private static boolean flag(JsonNode json, String name, Consumer<String> odd) {
        JsonNode value = json.path(name);
        if (!value.isBoolean() && !value.isMissingNode()) {
            odd.accept("nbgrader's \"" + name + "\" is neither true nor false");
        }
        return value.booleanValue();
    }

    private static double points(JsonNode value, Consumer<String> odd) {
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        double points = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(points >= 0) || Double.isInfinite(points)) {
            odd.accept("nbgrader's \"points\" is not a number from 0 up");
            return 0;
        }
        return points;
    }
}
