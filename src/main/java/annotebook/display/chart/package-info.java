/** Charts: curves, bars, histograms, surfaces, maps. */
@NullMarked
package annotebook.display.chart;

import org.jspecify.annotations.NullMarked;
