/** What the grader puts in the place of a notebook's screen. */
@NullMarked
package annotebook.grading.quiet;

import org.jspecify.annotations.NullMarked;
