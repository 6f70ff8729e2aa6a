/** The box in which a student's text is compiled and run: nobody trusts it. */
@NullMarked
package annotebook.grading.sandbox;

import org.jspecify.annotations.NullMarked;
