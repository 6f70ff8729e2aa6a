package annotebook.grading.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;

/**
 * What running one notebook of one student gave: the part of grading that costs time, and that the
 * ledger keeps.
 *
 * @param exercises the exercises in the order in which the notebook checks them
 * @param faults what stopped cells of the student, a sentence each
 * @param broken the exercises whose checks broke, a fault of the kit: the ledger keeps no such grade
 */
public record NotebookGrade(
        List<ExerciseGrade> exercises,
        List<String> faults,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
                List<String> broken) {

    /** A grade of which nothing broke. */
    public NotebookGrade(List<ExerciseGrade> exercises, List<String> faults) {
        this(exercises, faults, List.of());
    }

    /** Keeps the lists as they are now. */
    public NotebookGrade {
        exercises = List.copyOf(exercises);
        faults = List.copyOf(faults);
        broken = List.copyOf(broken);
    }

    /** The same with all points for exercises that fail only through others. */
    NotebookGrade withFollowOnsGiven() {
        return new NotebookGrade(
                exercises.stream().map(ExerciseGrade::withFollowOnGiven).toList(), faults, broken);
    }

    /** The grade of one exercise. */
    public Optional<ExerciseGrade> of(String exercise) {
        return exercises.stream().filter(grade -> grade.exercise().equals(exercise)).findFirst();
    }
}
