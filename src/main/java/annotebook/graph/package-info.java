/** Computational graphs: gates that compute a value forwards, and their gradients backwards. */
@NullMarked
package annotebook.graph;

import org.jspecify.annotations.NullMarked;
