package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class DigitsTableTest {

    @Test
    void isWhatTablesawItselfReadsFromTheFile() {
        Table read = Table.read().csv(CourseData.FOLDER.path().resolve("digits.csv").toFile());
        Table table = DigitsTable.of(CourseData.DIGITS);
        assertEquals(read.columnNames(), table.columnNames());
        assertEquals(1797, table.rowCount());
        for (int j = 0; j < 65; j++) {
            assertEquals(ColumnType.INTEGER, read.column(j).type());
            assertEquals(read.column(j).asList(), table.column(j).asList());
        }
    }

    @Test
    void refusesImagesThatAreNoDigits() {
        Images colour =
                new Images(Cifar10Reader.FORMAT, new byte[3072], new int[1], List.of("cat"));
        assertThrows(IllegalArgumentException.class, () -> DigitsTable.of(colour));
    }
}
