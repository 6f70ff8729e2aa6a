package annotebook.grading.report;

import annotebook.kit.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A page that needs nothing else: no network, no script. */
final class Page {

    private Page() {}

    /** The page with this title around a body of HTML. */
    static String of(String title, String body) {
        return """
               <!DOCTYPE html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
               <title>%s</title>
               <style>
               %s</style>
               </head>
               <body>
               <main>
               %s</main>
               <footer>Made by %s.</footer>
               </body>
               </html>
               """
                .formatted(Html.text(title), style(), body, Html.text(Version.name()));
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(Page.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
