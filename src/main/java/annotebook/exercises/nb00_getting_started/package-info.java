/** How stub, check and hint work. */
@NullMarked
package annotebook.exercises.nb00_getting_started;

import org.jspecify.annotations.NullMarked;
