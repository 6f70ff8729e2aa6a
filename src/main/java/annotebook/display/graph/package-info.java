/** Drawings of computational graphs. */
@NullMarked
package annotebook.display.graph;

import org.jspecify.annotations.NullMarked;
