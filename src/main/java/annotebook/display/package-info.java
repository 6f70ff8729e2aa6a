/** What the notebooks show: matrices, charts, drawings of networks, image grids and progress, each also in words. */
@NullMarked
package annotebook.display;

import org.jspecify.annotations.NullMarked;
