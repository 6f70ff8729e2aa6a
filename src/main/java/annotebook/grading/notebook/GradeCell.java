package annotebook.grading.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

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
     * Reads {@code metadata.nbgrader}.
     *
     * @param fault makes the exception out of what is wrong
     */
    static GradeCell of(JsonNode json, Function<String, NotebookException> fault)
            throws NotebookException {
        JsonNode id = json.path("grade_id");
        if (!json.isObject() || !id.isTextual() || id.textValue().length() > LONGEST_ID) {
            throw fault.apply("nbgrader's metadata has no grade_id that is a short text");
        }
        return new GradeCell(
                id.textValue(),
                flag(json, "grade", fault),
                flag(json, "solution", fault),
                flag(json, "locked", fault),
                points(json.path("points"), fault));
    }

    private static boolean flag(
            JsonNode json, String name, Function<String, NotebookException> fault)
            throws NotebookException {
        JsonNode value = json.path(name);
        if (!value.isBoolean() && !value.isMissingNode()) {
            throw fault.apply("nbgrader's \"" + name + "\" is neither true nor false");
        }
        return value.booleanValue();
    }

    private static double points(JsonNode value, Function<String, NotebookException> fault)
            throws NotebookException {
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        double points = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(points >= 0) || Double.isInfinite(points)) {
            throw fault.apply("nbgrader's \"points\" is not a number from 0 up");
        }
        return points;
    }
}
