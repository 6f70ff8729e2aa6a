package annotebook.nn;

import annotebook.matrix.Block;
import java.util.List;

/** Scratch space for two rows or columns of blocks, made once and used in every step. */
public final class Rows {

    private final double[] first;
    private final double[] second;

    private Rows(int entries) {
        first = new double[entries];
        second = new double[entries];
    }

    /** Long enough for a row or a column of each of these blocks. */
    public static Rows of(List<Block> blocks) {
        return new Rows(
                blocks.stream().mapToInt(b -> Math.max(b.rows(), b.cols())).max().orElse(0));
    }

    /** One of the two, the array itself. */
    public double[] first() {
        return first;
    }

    /** The other one, the array itself. */
    public double[] second() {
        return second;
    }
}
