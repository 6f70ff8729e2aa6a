/** Files: whole or not at all, what a content is known by, archives, and what a class file names. */
@NullMarked
package annotebook.files;

import org.jspecify.annotations.NullMarked;
