package annotebook.grading.report;

import annotebook.grading.Gradebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The gradebook as one page that needs nothing else: no network, no script. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page: the course, then each exercise, then each student. */
    public static String of(Gradebook book) {
        return """
               <!DOCTYPE html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
               <title>Grades</title>
               <style>
               %s</style>
               </head>
               <body>
               <main>
               %s%s%s</main>
               </body>
               </html>
               """
                .formatted(
                        style(),
                        CourseSection.of(book),
                        ExerciseSections.of(book),
                        StudentSections.of(book));
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
