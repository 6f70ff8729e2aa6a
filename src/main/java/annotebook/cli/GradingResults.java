package annotebook.cli;

import annotebook.files.WholeFile;
import annotebook.grading.report.EarlierGrades;
import annotebook.grading.report.HtmlReport;
import annotebook.grading.report.Leaderboard;
import annotebook.grading.report.MergedGrades;
import annotebook.grading.report.Printable;
import annotebook.grading.run.CourseSecret;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.Pseudonym;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;

/**
 * The files that {@code grade} writes. Nothing that a person typed into the grades is lost.
 *
 * @param folder where they are
 * @param out where to report what happened to existing files
 */
record GradingResults(Path folder, PrintWriter out) {

    private static final String GRADES = "grades";
    private static final String TABLE = ".csv";
    private static final String REPORT = "report";
    private static final String PAGE = ".html";

    Path ledger() {
        return folder.resolve("ledger.jsonl");
    }

    /**
     * The grades of the previous run, as they are now.
     *
     * @throws annotebook.grading.run.GradingException when the file is damaged
     */
    EarlierGrades earlier() throws IOException {
        return EarlierGrades.read(folder.resolve(GRADES + TABLE));
    }

    /** Writes grades and report; existing ones that differ are kept beside them. */
    void write(Gradebook book) throws IOException {
        EarlierGrades earlier = earlier();
        Gradebook filled = earlier.filledInto(book);
        MergedGrades merged = earlier.mergedWith(filled);
        if (merged.reopened().isPresent()) {
            out.printf(
                    "Written answers that had points have changed (%s): their cells in grades.csv are empty until you give points again.%n",
                    Printable.line(merged.reopened().get()));
        }
        if (merged.changed().isPresent()) {
            out.printf(
                    "Cells of grades.csv have changed (%s): the file as it was before is %s.%n",
                    Printable.line(merged.changed().get()), keep(GRADES, TABLE));
        }
        if (merged.kept().isPresent()) {
            out.printf(
                    "Rows of grades.csv that this run did not make stay as they were (%s).%n",
                    Printable.line(merged.kept().get()));
            if (Files.exists(folder.resolve(REPORT + PAGE))) {
                out.printf(
                        "report.html shows only this run; the earlier report is %s.%n",
                        keep(REPORT, PAGE));
            }
        }
        WholeFile.writePrivately(folder.resolve(GRADES + TABLE), merged.csv());
        WholeFile.writePrivately(folder.resolve(REPORT + PAGE), HtmlReport.of(filled));
    }

    /** Writes the leaderboard for everybody and, where it hides the names, the key to them. */
    void writeLeaderboard(Gradebook book, CourseSecret course, boolean open) throws IOException {
        UnaryOperator<String> naming = student -> open ? student : Pseudonym.of(course, student);
        WholeFile.write(folder.resolve("leaderboard.html"), Leaderboard.of(book, naming));
        if (!open) {
            WholeFile.writePrivately(
                    folder.resolve("pseudonyms.csv"), Leaderboard.key(book, naming));
        }
    }

    private Path keep(String name, String ending) throws IOException {
        int number = 1;
        while (Files.exists(kept(name, number, ending))) {
            number++;
        }
        return Files.copy(
                folder.resolve(name + ending),
                kept(name, number, ending),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path kept(String name, int number, String ending) {
        return folder.resolve("%s-before-%d%s".formatted(name, number, ending));
    }
}
