/** What a grading run leaves behind for people: a table of points, and a report to read. */
@NullMarked
package annotebook.grading.report;

import org.jspecify.annotations.NullMarked;
