/** Gradients step by step, backwards through any formula. */
@NullMarked
package annotebook.exercises.nb06_computational_graphs;

import org.jspecify.annotations.NullMarked;
