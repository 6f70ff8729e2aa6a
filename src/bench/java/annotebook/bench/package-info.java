/** Benchmarks of the library against its peers, run in turn by {@code mvn -Pbench}; they assert nothing. */
@NullMarked
package annotebook.bench;

import org.jspecify.annotations.NullMarked;
