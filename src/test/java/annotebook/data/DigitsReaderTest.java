package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitsReaderTest {

    private static final String KIT =
            " Take it from the course kit again (data/README.md says what it must be).";
    private static final String HEADER = String.join(",", DigitsReader.COLUMNS) + "\n";
    private static final String ZEROS = ",0".repeat(63);

    private final Path folder;

    DigitsReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsEveryImageThatShips() {
        int[] perClass = new int[10];
        Arrays.stream(CourseData.DIGITS.labels()).forEach(label -> perClass[label]++);
        // As sklearn.datasets.load_digits counts them
        assertArrayEquals(new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, perClass);
    }

    @Test
    void theFirstImageIsTheZeroThatScikitLearnShows() {
        Images digits = CourseData.DIGITS;
        assertEquals(0, digits.label(0));
        assertArrayEquals(
                new int[] {0, 3, 15, 2, 0, 11, 8, 0},
                IntStream.range(0, 8).map(column -> digits.pixel(0, 2, column, 0)).toArray());
        assertEquals(15.0 / 16, digits.X().getEntry(0, 2 * 8 + 2));
    }

    @Test
    void readsLabelThenPixelsRowByRow() throws IOException {
        Images images = DigitsReader.read(file(HEADER + "7,1" + ZEROS + "\n2,0" + ZEROS + "\n"));
        assertArrayEquals(new int[] {7, 2}, images.labels());
        assertEquals(1, images.pixel(0, 0, 0, 0));
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        assertEquals(
                1,
                DigitsReader.read(file((HEADER + "7,1" + ZEROS + "\n").replace("\n", "\r\n")))
                        .count());
    }

    @Test
    void namesAMissingColumn() throws IOException {
        String header = DigitsReader.COLUMNS.stream().limit(64).collect(Collectors.joining(","));
        assertEquals(
                "digits.csv, line 1: column 65 is missing, wanted \"p77\"." + KIT,
                complaint(header + "\n"));
        assertEquals(
                "digits.csv, line 1: column 3 is \"p02\", wanted \"p01\"." + KIT,
                complaint(HEADER.replace("p01,", "")));
        assertEquals(
                "digits.csv, line 1: 66 columns, wanted 65." + KIT,
                complaint(HEADER.replace("\n", ",p80\n")));
    }

    @Test
    void namesLineAndColumnOfACell() throws IOException {
        assertEquals(
                "digits.csv, line 2, column p00: \"x\", wanted a whole number from 0 to 16." + KIT,
                complaint(HEADER + "7,x" + ZEROS + "\n"));
        assertEquals(
                "digits.csv, line 3, column p00: \"17\", wanted a whole number from 0 to 16." + KIT,
                complaint(HEADER + "7,1" + ZEROS + "\n7,17" + ZEROS + "\n"));
        assertEquals(
                "digits.csv, line 2, column label: \"10\", wanted a whole number from 0 to 9."
                        + KIT,
                complaint(HEADER + "10,0" + ZEROS + "\n"));
        assertEquals(
                "digits.csv, line 2, column label: \"\", wanted a whole number from 0 to 9." + KIT,
                complaint(HEADER + ",0" + ZEROS + "\n"));
    }

    @Test
    void quotesNothingThatATerminalObeys() throws IOException {
        assertEquals(
                "digits.csv, line 2, column p00: \"?[31m?xxxxxxxxxxxxxx...\", wanted a whole number from 0 to 16."
                        + KIT,
                complaint(HEADER + "7,\u001b[31m\u0007" + "x".repeat(500) + ZEROS + "\n"));
    }

    @Test
    void findsWhereTheFileIsCutShort() throws IOException {
        assertEquals(
                "digits.csv, line 2: 64 cells, wanted 65." + KIT,
                complaint(HEADER + "7" + ZEROS + "\n"));
        assertEquals(
                "digits.csv, line 2: the file ends inside the line, wanted a line break: it is cut short."
                        + KIT,
                complaint(HEADER + "7,1" + ZEROS));
        assertEquals(
                "digits.csv, line 1: the file ends inside the line, wanted a line break: it is cut short."
                        + KIT,
                complaint(""));
        Path one = file(HEADER + "7,1" + ZEROS + "\n");
        assertEquals(
                "digits.csv: 1 images, wanted 1,797." + KIT,
                assertThrows(DataException.class, () -> DigitsReader.read(one, 1797)).getMessage());
    }

    @Test
    void saysWhenThereIsNoFile() {
        Path missing = folder.resolve("none.csv");
        assertEquals(
                missing + " cannot be read (NoSuchFileException)." + KIT,
                assertThrows(DataException.class, () -> DigitsReader.read(missing)).getMessage());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("digits.csv"), text, StandardCharsets.ISO_8859_1);
    }

    private String complaint(String text) throws IOException {
        Path file = file(text);
        return String.valueOf(
                assertThrows(DataException.class, () -> DigitsReader.read(file)).getMessage());
    }
}
