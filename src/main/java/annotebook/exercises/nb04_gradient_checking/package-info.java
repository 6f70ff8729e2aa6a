/** Whether a gradient is right, and where it is wrong. */
@NullMarked
package annotebook.exercises.nb04_gradient_checking;

import org.jspecify.annotations.NullMarked;
