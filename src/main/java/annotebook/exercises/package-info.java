/** The exercises, a folder a notebook: its visible checks, the mistakes that are known, and the words that its answers may use. */
@NullMarked
package annotebook.exercises;

import org.jspecify.annotations.NullMarked;
