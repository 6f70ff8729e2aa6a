package annotebook.grading.notebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One step of running a rebuilt notebook. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Run.class, name = "run"),
    @JsonSubTypes.Type(value = Step.Judge.class, name = "judge")
})
public sealed interface Step {

    /**
     * A cell runs.
     *
     * @param cell its name in messages
     * @param source its text, the master's or the student's
     * @param trial whether it is a workbench of the master's: a cell that students are asked to change and
     *     nobody grades. Most build on cells that the grader does not run; that they do not compile there is
     *     not the student's fault
     */
    record Run(String cell, String source, boolean trial) implements Step {}

    /**
     * The checks of an exercise run, on what has been declared so far.
     *
     * @param exercise its id
     */
    record Judge(String exercise) implements Step {}
}
