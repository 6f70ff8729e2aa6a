/** Benchmarks of the library against its peers, run in turn by {@code mvn -f src/bench}; they assert nothing. */
@NullMarked
package annotebook.bench;

import org.jspecify.annotations.NullMarked;
