/** What a notebook's first cell opens. */
@NullMarked
package annotebook;

import org.jspecify.annotations.NullMarked;
