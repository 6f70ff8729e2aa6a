/** What the commands are built on: the kit's folder, this machine, Python and its packages. */
@NullMarked
package annotebook.cli.setup;

import org.jspecify.annotations.NullMarked;
