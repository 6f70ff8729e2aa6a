package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @Test
    void formulasAreInertAndQuotesAreDoubled() {
        assertEquals(
                "a,'=1+1,\"b,\"\"c\"\"\"\r\n",
                Csv.table(Stream.of(List.of("a", "=1+1", "b,\"c\""))));
    }

    @Test
    void rowsEndAsTheStandardSays() {
        assertEquals(
                "a,\r\nb,c d\r\n", Csv.table(Stream.of(List.of("a", ""), List.of("b", "c d"))));
    }

    /** Only what needs quotes has them: the bytes of a table stay what they were. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "#a #a",
                "; ;",
                "`a b` `a b`",
                "a' a'",
                "\\ \\",
                "\\\" `\"\\\"\"\"`",
                "\" `\"\"\"\"`",
                "a\" `\"a\"\"\"`",
                "-1 '-1",
                "@a,b `\"'@a,b\"`",
                "\uff1d1 '\uff1d1"
            })
    void aCell(String text, String cell) {
        assertEquals("x," + cell + "\r\n", Csv.table(Stream.of(List.of("x", text))));
        assertEquals(cell + ",x\r\n", Csv.table(Stream.of(List.of(text, "x"))));
    }
}
