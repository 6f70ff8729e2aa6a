/** Why weights that start alike stay alike, and how to start them otherwise. */
@NullMarked
package annotebook.exercises.nb01_zero_initialization;

import org.jspecify.annotations.NullMarked;
