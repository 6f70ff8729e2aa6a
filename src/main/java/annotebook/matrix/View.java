package annotebook.matrix;

/**
 * How a view maps to the numbers of its block.
 *
 * @param rows as they are seen
 * @param cols as they are seen
 * @param stride entries from the start of one stored row to the next
 * @param transposed whether stored rows are seen as columns
 */
record View(int rows, int cols, int stride, boolean transposed) {

    static View whole(int rows, int cols) {
        return new View(rows, cols, cols, false);
    }

    View exchanged() {
        return new View(/* rows= */ cols, /* cols= */ rows, stride, !transposed);
    }

    View rows(int from, int to) {
        return new View(to - from, cols, stride, transposed);
    }

    View columns(int from, int to) {
        return new View(rows, to - from, stride, transposed);
    }

    boolean isWhole() {
        return !transposed && stride == cols;
    }

    int index(int row, int column) {
        return transposed ? column * stride + row : row * stride + column;
    }
}
