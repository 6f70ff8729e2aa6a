/** How a network learns: down the slope of the cross-entropy, step by step. */
@NullMarked
package annotebook.exercises.nb05_gradient_descent;

import org.jspecify.annotations.NullMarked;
