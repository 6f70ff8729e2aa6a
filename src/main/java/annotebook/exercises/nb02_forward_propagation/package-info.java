/** From the input to the answer, for one example and for many. */
@NullMarked
package annotebook.exercises.nb02_forward_propagation;

import org.jspecify.annotations.NullMarked;
