package annotebook;

import annotebook.html.Html;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What a student's code prints while it is checked.
 *
 * <p>A check calls a method many times; its print-outs would bury the verdict, and any on standard
 * error would cost all points in nbgrader. The beginning is kept and shown below the verdict.
 */
final class Printed {

    private static final int KEPT_BYTES = 1_000;

    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();

    /** Runs the work with both standard streams going here. */
    <T> T during(Supplier<T> work) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream here = new PrintStream(new Kept(), true, StandardCharsets.UTF_8)) {
            System.setOut(here);
            System.setErr(here);
            return work.get();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** As plain text; empty when nothing was printed. */
    String text() {
        return beginning.size() == 0
                ? ""
                : "  your code printed\n         "
                        + kept().strip().replace("\n", "\n         ")
                        + "\n";
    }

    /** As HTML; empty when nothing was printed. */
    Html html() {
        return beginning.size() == 0
                ? Html.NONE
                : Html.of(
                        "<details><summary>your code printed</summary><pre>%s</pre></details>",
                        kept());
    }

    private String kept() {
        synchronized (beginning) {
            return beginning.toString(StandardCharsets.UTF_8)
                    + (beginning.size() == KEPT_BYTES ? " ..." : "");
        }
    }

    private final class Kept extends OutputStream {

        @Override
        public void write(int b) {
            synchronized (beginning) {
                if (beginning.size() < KEPT_BYTES) {
                    beginning.write(b);
                }
            }
        }
    }
}
