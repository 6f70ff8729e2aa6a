package annotebook.grading.report;

import java.util.Optional;

/**
 * The table of grades that takes the place of another.
 *
 * @param csv the table
 * @param kept which rows this run did not make; they stand in it as they were
 * @param reopened which written answers had points and are others now; their points are to be given anew
 * @param changed which cells said something else before, and may have been typed
 */
public record MergedGrades(
        String csv, Optional<String> kept, Optional<String> reopened, Optional<String> changed) {}
