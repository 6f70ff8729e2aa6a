package annotebook.cli;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What {@code run_notebooks.py} reports: one JSON object per line, named by its {@code event}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RunEvent.Plan.class, name = "plan"),
    @JsonSubTypes.Type(value = RunEvent.CellDone.class, name = "cell"),
    @JsonSubTypes.Type(value = RunEvent.Failure.class, name = "failure")
})
sealed interface RunEvent {

    /** Said once: how many cells there are in all notebooks together. */
    record Plan(int cells) implements RunEvent {}

    /** A cell has been executed, well or badly. */
    record CellDone(String notebook, int cell) implements RunEvent {}

    /**
     * Something went wrong.
     *
     * @param cell the number of the code cell, from 1; 0 when it is the notebook's fault
     * @param gradeId the cell's nbgrader id, if it has one
     */
    record Failure(String notebook, int cell, @Nullable String gradeId, String error)
            implements RunEvent {}
}
