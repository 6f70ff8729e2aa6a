/** The course's data: images with labels, readers of the shipped files, and the features that notebook 01 learns from. */
@NullMarked
package annotebook.data;

import org.jspecify.annotations.NullMarked;
