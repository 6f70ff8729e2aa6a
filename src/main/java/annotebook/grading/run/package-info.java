/** A run of grading: intake, workers, verdicts, ledger, gradebook. */
@NullMarked
package annotebook.grading.run;

import org.jspecify.annotations.NullMarked;
