/** Grading: from a folder of submitted notebooks to verdicts, a ledger and a report. */
@NullMarked
package annotebook.grading;

import org.jspecify.annotations.NullMarked;
