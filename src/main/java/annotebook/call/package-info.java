/**
 * One call of a student's method, where that method is: the arguments are made, and value, arguments
 * and exceptions are looked at afterwards. The same in a notebook and in the grader's box, and so free
 * of everything else in the kit.
 */
@NullMarked
package annotebook.call;

import org.jspecify.annotations.NullMarked;
