/**
 * Whole data sets, fetched once: from where they live or from a copy, checked against their published
 * sums, converted to their canonical files, and put in place only when all of it is right.
 */
@NullMarked
package annotebook.data.fetch;

import org.jspecify.annotations.NullMarked;
