/** Drawings of networks, with weights, activations and blame. */
@NullMarked
package annotebook.display.network;

import org.jspecify.annotations.NullMarked;
