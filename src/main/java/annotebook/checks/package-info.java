/** Checks of the students' code: exercise, student code, verdict, misconceptions, and the visible checks, one class a notebook. */
@NullMarked
package annotebook.checks;

import org.jspecify.annotations.NullMarked;
