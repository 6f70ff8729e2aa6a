/** Colour photographs: a ladder of sanity checks, then a network of one's own. */
@NullMarked
package annotebook.exercises.nb10_cifar10;

import org.jspecify.annotations.NullMarked;
