/** The commands, one file each. */
@NullMarked
package annotebook.cli;

import org.jspecify.annotations.NullMarked;
