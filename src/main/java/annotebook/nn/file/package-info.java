/** A network as a file, and as bytes that come from a program that nobody trusts. */
@NullMarked
package annotebook.nn.file;

import org.jspecify.annotations.NullMarked;
