package annotebook.grading.report;

import annotebook.html.Html;
import annotebook.kit.Version;

/** A page that needs nothing else: no network, no script. */
final class Page {

    private Page() {}

    /** The page with this title around a body of HTML. */
    static String of(String title, Html body) {
        return ReportHtml.of(
                        """
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
                        """,
                        title, Html.ofResource(Page.class, "report.css"), body, Version.name())
                .toString();
    }
}
