package annotebook;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a check says of code that does not compile, knows no name, or throws. */
@Isolated("it opens the notebook of this process")
class NotebookFaultsTest extends OpenedNotebook {

    @Test
    void aVersionThatDoesNotCompileIsSaidBeforeTheVerdictOnTheOneBefore() throws Exception {
        kernel.evalRaw("RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }");
        assertThrows(
                Exception.class,
                () ->
                        kernel.evalRaw(
                                "RealMatrix product(RealMatrix A, RealMatrix B) { return \"<b>\" +; }"));
        kernel.evalRaw("check(\"matrix-product\")");
        String text = last(MIMEType.TEXT_PLAIN);
        assertTrue(
                text.startsWith(
                        "Your last product does not compile (line 1, \"RealMatrix product(RealMatrix A, RealMatrix B) { return \"<b>\" +; }\": illegal start of expression)"),
                text);
        assertTrue(text.contains("What is checked here is the version before it."), text);
        String html = last(MIMEType.TEXT_HTML);
        assertTrue(html.contains("return &quot;&lt;b&gt;&quot; +;"), html);
        kernel.evalRaw("RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }");
        kernel.evalRaw("check(\"matrix-product\")");
        assertTrue(last(MIMEType.TEXT_PLAIN).startsWith("matrix-product   right"));
    }

    @Test
    void anAnswerThatNeverCompiledAndOneThatUsesANameOfNobodysAreSaidSo() throws Exception {
        assertThrows(
                Exception.class,
                () ->
                        kernel.evalRaw(
                                "RealMatrix product(RealMatrix A, RealMatrix B) { return 1 +; }"));
        kernel.evalRaw("check(\"matrix-product\")");
        String text = last(MIMEType.TEXT_PLAIN);
        assertTrue(text.contains("product does not compile (line 1, "), text);
        kernel.evalRaw(
                "RealMatrix product(RealMatrix A, RealMatrix B) { return constnat(1, 1, 0); }");
        kernel.evalRaw("check(\"matrix-product\")");
        text = last(MIMEType.TEXT_PLAIN);
        assertTrue(text.contains("did you mean constant?"), text);
        kernel.evalRaw(
                "RealMatrix product(RealMatrix A, RealMatrix B) {\n    double a = A.getEntry(0, 99);\n    return A;\n}");
        kernel.evalRaw("check(\"matrix-product\")");
        text = last(MIMEType.TEXT_PLAIN);
        assertTrue(
                text.contains(", in line 2 of product, \"double a = A.getEntry(0, 99);\"."), text);
    }
}
