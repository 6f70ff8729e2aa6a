/** What the checks of several notebooks share. */
@NullMarked
package annotebook.exercises.common;

import org.jspecify.annotations.NullMarked;
