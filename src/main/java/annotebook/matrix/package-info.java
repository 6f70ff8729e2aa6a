/** The words the notebooks compute with, on Commons Math matrices, and the one wording of shape errors. */
@NullMarked
package annotebook.matrix;

import org.jspecify.annotations.NullMarked;
