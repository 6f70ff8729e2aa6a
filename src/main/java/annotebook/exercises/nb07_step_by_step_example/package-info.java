/** Every digit of one example, and the two rules that its printed results come from. */
@NullMarked
package annotebook.exercises.nb07_step_by_step_example;

import org.jspecify.annotations.NullMarked;
