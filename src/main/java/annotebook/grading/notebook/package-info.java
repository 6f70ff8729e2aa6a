/** The notebook as a file: cells, roles, solutions, a submission rebuilt from its master. */
@NullMarked
package annotebook.grading.notebook;

import org.jspecify.annotations.NullMarked;
