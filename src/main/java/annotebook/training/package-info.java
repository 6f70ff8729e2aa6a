/** Training: the loop that makes the cost fall, and the history of what it did. */
@NullMarked
package annotebook.training;

import org.jspecify.annotations.NullMarked;
