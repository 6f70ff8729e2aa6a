/**
 * What runs inside the box, beside the student's code: the JDK, Commons Math and these classes. No
 * check, no expected value and no secret is there to be found.
 */
@NullMarked
package annotebook.grading.box;

import org.jspecify.annotations.NullMarked;
