package annotebook.nn.lecture;

import java.util.Locale;

/**
 * The place where a gradient is wrong: an entry of D⁽ˡ⁾, rows and columns counted from 0.
 *
 * @param layer l, from 1
 * @param row of D⁽ˡ⁾: the unit of layer l + 1
 * @param column of D⁽ˡ⁾: the unit of layer l, 0 for the bias
 * @param numerical the entry by differences of J
 * @param analytic the entry by backpropagation
 */
public record WrongEntry(int layer, int row, int column, double numerical, double analytic) {

    /** The sentence for a reader: which entry, what it is, what it should be. */
    public String sentence() {
        return sentence("D" + layer);
    }

    /** The same for a matrix that the reader knows by another name. */
    String sentence(String name) {
        return String.format(
                Locale.ROOT,
                "%s, row %d, column %d: backpropagation gives %.6g, differences of J give %.6g.",
                name,
                row,
                column,
                analytic,
                numerical);
    }
}
