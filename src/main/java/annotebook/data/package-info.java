/**
 * The course's data: images with labels, readers of the shipped files, the features that notebook 01
 * learns from, and examples for training: split, standardised, shuffled, expanded.
 */
@NullMarked
package annotebook.data;

import org.jspecify.annotations.NullMarked;
