/** HTML that escapes by itself: every piece of a page is made here. */
@NullMarked
package annotebook.html;

import org.jspecify.annotations.NullMarked;
