package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.grading.run.ExerciseGrade;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import annotebook.grading.run.GradingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierGradesTest {

    private static final String HEAD = "student,notebook,net,why,how,total,out of,notes\n";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("grades.csv");
    }

    private static GradebookRow row(String student, int points) {
        return row(student, points, "because");
    }

    private static GradebookRow row(String student, int points, String why) {
        Verdict verdict = new Verdict("net", List.of(new TestVerdict("net", points, null)));
        return new GradebookRow(
                student,
                "02",
                List.of(
                        new GradebookEntry.Judged(new ExerciseGrade("net", verdict, verdict)),
                        new GradebookEntry.Written("why", 2, why, OptionalInt.empty()),
                        new GradebookEntry.Written("how", 3, "", OptionalInt.empty())),
                List.of());
    }

    private static Gradebook book(GradebookRow... rows) {
        return new Gradebook(List.of(rows), List.of());
    }

    private MergedGrades after(String csv, GradebookRow... rows) throws IOException {
        Files.writeString(file, csv);
        EarlierGrades earlier = EarlierGrades.read(file);
        return earlier.mergedWith(earlier.filledInto(book(rows)));
    }

    /** With # for what stands for the two written answers. */
    private static List<String> lines(MergedGrades merged) {
        String print = "[0-9a-f]{12}";
        return merged.csv()
                .replaceAll("why:%s how:%s".formatted(print, print), "#")
                .lines()
                .toList();
    }

    private String refusal(byte[] csv) throws IOException {
        Files.write(file, csv);
        String sentence =
                assertThrows(
                                GradingException.class,
                                () -> EarlierGrades.read(file).filledInto(book(row("ann", 4))))
                        .getMessage();
        assertTrue(Arrays.equals(csv, Files.readAllBytes(file)));
        assertTrue(sentence.startsWith(file.toString()), sentence);
        return sentence;
    }

    private String refusal(String csv) throws IOException {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutAFileTheTableIsNew() throws IOException {
        EarlierGrades none = EarlierGrades.read(file);
        Gradebook book = book(row("ann", 4));
        assertEquals(
                new MergedGrades(
                        GradesTable.of(book).text(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                none.mergedWith(none.filledInto(book)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "6", "9"})
    void typedPointsStayAndCount(String total) throws IOException {
        MergedGrades merged =
                after(HEAD + "ann,02,4,2,3,%s,4,\n".formatted(total), row("ann", 4), row("bo", 1));
        assertEquals(
                List.of("ann,02,4,2,3,9,9,,#", "bo,02,1,,,1,1,,#"), lines(merged).subList(1, 3));
        assertEquals(Optional.empty(), merged.changed(), "nothing but a total that was behind");
        assertEquals(Optional.empty(), merged.kept());
        assertEquals(
                merged, after(merged.csv(), row("ann", 4), row("bo", 1)), "again, the same bytes");
    }

    @Test
    void pointsOfAnAnswerThatIsAnotherNowAreToBeGivenAnew() throws IOException {
        String first = after(HEAD, row("ann", 4), row("bo", 1)).csv();
        String typed =
                first.replace("ann,02,4,,,4", "ann,02,4,2,3,9").replace("bo,02,1,,", "bo,02,1,1,");
        MergedGrades merged = after(typed, row("ann", 4, "on second thoughts"), row("bo", 1));
        assertEquals(
                List.of("ann,02,4,,3,7,7,,#", "bo,02,1,1,,2,3,,#"), lines(merged).subList(1, 3));
        assertEquals(Optional.of("1, the first: student ann, 02, why"), merged.reopened());
        assertTrue(merged.changed().isPresent(), "what was typed is kept beside");
        MergedGrades again = after(merged.csv(), row("ann", 4, "on second thoughts"), row("bo", 1));
        assertEquals(Optional.empty(), again.reopened());
        assertEquals(merged.csv(), again.csv());
    }

    @Test
    void anotherAnswerWithoutPointsIsNothingToTell() throws IOException {
        String first = after(HEAD, row("ann", 4)).csv();
        MergedGrades merged = after(first, row("ann", 4, "on second thoughts"));
        assertEquals(Optional.empty(), merged.reopened());
        assertEquals(Optional.empty(), merged.changed());
        assertFalse(first.equals(merged.csv()), "the next points are given to this answer");
    }

    @Test
    void whatSpreadsheetsMakeOfItIsRead() throws IOException {
        String typed = HEAD + "ann,02,4,2,,4,4,\n";
        List<String> wanted = lines(after(typed, row("ann", 4)));
        assertEquals("ann,02,4,2,,6,6,,#", wanted.get(1));
        for (String saved :
                List.of(
                        "\ufeff" + typed,
                        typed.replace("\n", "\r\n"),
                        "\ufeff" + typed.replace(',', ';').replace("\n", "\r\n"),
                        typed.replace(',', '\t'))) {
            assertEquals(wanted, lines(after(saved, row("ann", 4))));
        }
    }

    @Test
    void aNameThatLostItsZerosIsStillTheStudents() throws IOException {
        Files.writeString(file, HEAD + "12,02,5,2,3,10,10,\n7,02,5,1,1,7,10,\n");
        Gradebook book = book(row("0012", 5), row("7", 5), row("007", 5));
        Gradebook filled = EarlierGrades.read(file).filledInto(book);
        assertEquals(List.of(10, 7, 5), filled.rows().stream().map(GradebookRow::points).toList());
        MergedGrades merged = EarlierGrades.read(file).mergedWith(filled);
        assertEquals(Optional.empty(), merged.kept());
        assertFalse(merged.csv().contains("\n12,"), merged.csv());
    }

    @Test
    void aNameThatCouldBeOfSeveralStopsTheRun() throws IOException {
        Files.writeString(file, HEAD + "12,02,5,2,3,10,10,\n");
        EarlierGrades earlier = EarlierGrades.read(file);
        Gradebook book = book(row("0012", 5), row("012", 5));
        GradingException refusal =
                assertThrows(GradingException.class, () -> earlier.filledInto(book));
        assertTrue(
                refusal.getMessage().startsWith("grades.csv: student 12, 02 could be student 0012"),
                refusal::getMessage);
    }

    @Test
    void whatThisRunDidNotMakeStays() throws IOException {
        String old =
                """
                student,notebook,net,why,how,pool,total,out of,notes,late
                ann,02,4,,,,4,4,,two days
                ann,04,,,,5,5,5,"a, b",
                bo,02,1,,,,1,1,,
                """;
        MergedGrades merged = after(old, row("ann", 4), row("cy", 3));
        assertEquals(
                List.of(
                        "student,notebook,net,why,how,pool,total,out of,notes,answers,late",
                        "ann,02,4,,,,4,4,,#,two days",
                        "ann,04,,,,5,5,5,\"a, b\",,",
                        "bo,02,1,,,,1,1,,,",
                        "cy,02,3,,,,3,3,,#,"),
                lines(merged));
        assertEquals(Optional.of("2, the first: student ann, 04"), merged.kept());
        assertEquals(Optional.empty(), merged.changed());
    }

    @Test
    void newExercisesStandBeforeTheTotal() throws IOException {
        MergedGrades merged =
                after(
                        "student,notebook,pool,total,out of,notes,late\nann,04,5,5,5,,1\n",
                        row("ann", 4));
        assertEquals(
                List.of(
                        "student,notebook,pool,net,why,how,total,out of,notes,answers,late",
                        "ann,02,,4,,,4,4,,#,",
                        "ann,04,5,,,,5,5,,,1"),
                lines(merged));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann,02,3,,,4,4,", "ann,02,4,,,2,4,", "ann,02,4,,,4,4,came late"})
    void whatMayHaveBeenTypedAndIsNoLongerThereIsTold(String old) throws IOException {
        MergedGrades merged = after(HEAD + old + "\n", row("ann", 4));
        assertEquals("ann,02,4,,,4,4,,#", lines(merged).get(1));
        assertTrue(
                merged.changed().orElseThrow().startsWith("1, the first: student ann, 02, "),
                merged::toString);
    }

    @Test
    void pointsOfChecksThatCannotBeMadeAgainAreNotPassedForTyped() throws IOException {
        GradebookRow open =
                new GradebookRow(
                        "ann",
                        "02",
                        List.of(new GradebookEntry.NotJudged("net", 4, OptionalInt.empty())),
                        List.of("broke"));
        assertEquals("ann,02,,,,0,0,broke,", lines(after(HEAD + "ann,02,4,,,4,4,\n", open)).get(1));
        assertEquals(
                "ann,02,3,,,3,4,broke,",
                lines(after(HEAD + "ann,02,3,,,0,0,broke\n", open)).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-1", "1.5", "\"1,5\"", "two", "99999999999"})
    void whatIsNoNumberOfPointsIsRefused(String typed) throws IOException {
        String sentence = refusal(HEAD + "ann,02,4,%s,,4,4,\n".formatted(typed));
        assertTrue(sentence.contains("student ann, 02, column why: "), sentence);
        assertTrue(sentence.contains("no whole number from 0 to 2"), sentence);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        assertTrue(refusal("").contains("first row"));
        assertTrue(refusal("ann,02,4,2,,4,4,\n").contains("first row"));
        assertTrue(refusal(HEAD + "ann,02,4\n").contains("row 2 has nothing in the column total"));
        assertTrue(refusal(HEAD + "ann,02,4,,,4,4,,x\n").contains("without a name"));
        assertTrue(refusal(HEAD + "ann,02,,,,4,,\nann,02,,,,4,,\n").contains("two rows of"));
        assertTrue(refusal("student,notebook,a,a,total\n").contains("column a twice"));
        byte[] latin = (HEAD + "Müller,02,,,,4,4,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(refusal(latin).contains("no UTF-8"));
    }
}
