/** What the kit knows of itself and of the account that it runs in. */
@NullMarked
package annotebook.kit;

import org.jspecify.annotations.NullMarked;
