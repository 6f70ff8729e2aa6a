/** From the error of the answer back to the gradient of every weight. */
@NullMarked
package annotebook.exercises.nb03_backpropagation;

import org.jspecify.annotations.NullMarked;
