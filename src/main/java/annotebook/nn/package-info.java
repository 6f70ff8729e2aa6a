/** Neural networks in the lecture's symbols: start weights, forward pass, cost, backpropagation. */
@NullMarked
package annotebook.nn;

import org.jspecify.annotations.NullMarked;
