package annotebook.grading;

import java.util.List;
import java.util.Optional;

/**
 * What running one notebook of one student gave: the part of grading that costs time, and that the
 * ledger keeps.
 *
 * @param exercises the exercises in the order in which the notebook checks them
 * @param faults what stopped cells of the student, a sentence each
 */
public record NotebookGrade(List<ExerciseGrade> exercises, List<String> faults) {

    /** Keeps the lists as they are now. */
    public NotebookGrade {
        exercises = List.copyOf(exercises);
        faults = List.copyOf(faults);
    }

    /** The grade of one exercise. */
    public Optional<ExerciseGrade> of(String exercise) {
        return exercises.stream().filter(grade -> grade.exercise().equals(exercise)).findFirst();
    }
}
