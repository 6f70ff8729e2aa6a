/** A network as a file, and as bytes from an untrusted program. */
@NullMarked
package annotebook.nn.file;

import org.jspecify.annotations.NullMarked;
