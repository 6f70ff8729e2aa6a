/** Files: whole or not at all, and what a content is known by. */
@NullMarked
package annotebook.files;

import org.jspecify.annotations.NullMarked;
