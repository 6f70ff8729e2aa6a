/** The hidden checks: the instructor's, one class a notebook. */
@NullMarked
package annotebook.hidden;

import org.jspecify.annotations.NullMarked;
