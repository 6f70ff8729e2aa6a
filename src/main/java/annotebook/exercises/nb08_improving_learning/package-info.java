/** How a network learns better: other costs, smaller weights, more data, a better start. */
@NullMarked
package annotebook.exercises.nb08_improving_learning;

import org.jspecify.annotations.NullMarked;
