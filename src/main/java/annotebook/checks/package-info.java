/** Checks of the students' code: what runs them, and what explains their failures. It knows no exercise. */
@NullMarked
package annotebook.checks;

import org.jspecify.annotations.NullMarked;
