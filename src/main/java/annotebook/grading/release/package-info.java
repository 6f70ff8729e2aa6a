/** From the masters to the kit that students get, and what must not be in it. */
@NullMarked
package annotebook.grading.release;

import org.jspecify.annotations.NullMarked;
