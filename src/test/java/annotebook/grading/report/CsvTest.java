package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void formulasAreInertAndQuotesAreDoubled() {
        assertEquals("a,'=1+1,\"b,\"\"c\"\"\"", Csv.row(List.of("a", "=1+1", "b,\"c\"")));
    }

    @Test
    void rowsEndAsTheStandardSays() {
        assertEquals("a\r\nb\r\n", Csv.table(Stream.of("a", "b")));
    }
}
