package annotebook.data;

import java.util.stream.IntStream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** The handwritten digits as a Tablesaw table. */
public final class DigitsTable {

    private DigitsTable() {}

    /**
     * One image a row: column {@code label}, 0 to 9, then columns {@code p00} to {@code p77}, 0 to 16,
     * named by row and column of the pixel; m x 65.
     *
     * @throws IllegalArgumentException if the images are not 8 x 8 of one channel
     */
    public static Table of(Images digits) {
        if (!digits.format().equals(DigitsReader.FORMAT)) {
            throw new IllegalArgumentException(
                    "digits table: " + digits + "; wanted 8 x 8, 1 channel");
        }
        Table table = Table.create("digits", IntColumn.create("label", digits.labels()));
        for (int j = 0; j < DigitsReader.FORMAT.size(); j++) {
            table.addColumns(IntColumn.create(DigitsReader.COLUMNS.get(j + 1), pixels(digits, j)));
        }
        return table;
    }

    private static int[] pixels(Images digits, int j) {
        int row = j / digits.width();
        int column = j % digits.width();
        return IntStream.range(0, digits.count())
                .map(i -> digits.pixel(i, row, column, 0))
                .toArray();
    }
}
