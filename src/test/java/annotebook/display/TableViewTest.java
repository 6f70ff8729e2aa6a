package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableViewTest {

    @Test
    void textAlignsColumnsAndCountsRows() {
        Table table =
                Table.create(
                        StringColumn.create("start", "zeros", "random"),
                        DoubleColumn.create("J", 0.693147, 0.25));
        assertEquals(
                """
                start        J
                zeros   0.6931
                random  0.25
                2 rows x 2 columns""",
                TableView.picture(table).text());
    }

    @Test
    void onlyTheFirstTenRowsAreShown() {
        IntColumn n = IntColumn.create("n", IntStream.range(0, 1797).toArray());
        Picture picture = TableView.picture(Table.create(n));
        assertTrue(
                picture.text().endsWith("1,797 rows x 1 columns, the first 10 shown"),
                picture.text());
        assertEquals(12, picture.text().lines().count());
    }

    @Test
    void manyColumnsAreShownWithDots() {
        Table table = Table.create();
        IntStream.range(0, 65).forEach(j -> table.addColumns(IntColumn.create("p" + j, 1, 2)));
        String header = TableView.picture(table).text().lines().findFirst().orElseThrow();
        assertTrue(header.contains("p7  …  p62"), header);
    }

    @Test
    void wordsInCellsAreHarmlessInHtml() {
        Table table = Table.create(StringColumn.create("<b>", "<script>", "a & b"));
        String html = Objects.requireNonNull(TableView.picture(table).html());
        assertFalse(html.contains("<script>") || html.contains("<b>"), html);
        assertTrue(html.contains("&lt;script&gt;") && html.contains("a &amp; b"), html);
    }

    @Test
    void aMissingNumberIsAnEmptyCell() {
        DoubleColumn column = DoubleColumn.create("x", 1);
        column.setMissing(0);
        assertFalse(TableView.picture(Table.create(column)).text().contains("NaN"));
    }

    @Test
    void anEmptyTableIsShown() {
        assertTrue(TableView.picture(Table.create()).text().contains("0 rows x 0 columns"));
    }
}
