/** The lecture, as it is taught: forward pass, backpropagation, gradient check, one network of logistic units. */
@NullMarked
package annotebook.nn.lecture;

import org.jspecify.annotations.NullMarked;
