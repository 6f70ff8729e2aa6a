/** One output for each of many classes, and one softmax that all of them share. */
@NullMarked
package annotebook.exercises.nb09_multiclass_softmax;

import org.jspecify.annotations.NullMarked;
