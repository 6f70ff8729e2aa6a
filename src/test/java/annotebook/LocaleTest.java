package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a machine reads, and what a grade is written with, looks the same in every locale: an Arabic one has digits
 * of its own, which no compiler reads. Texts of one case are Error Prone's to watch.
 */
class LocaleTest {

    /** Numbers and dates; %s and the like are written the same everywhere. */
    private static final Pattern LOCAL =
            Pattern.compile("(?<!%)(%%)*%[\\d$<#+ 0,(.-]*[adefgotxADEFGTX]");

    /** What writes with {@code Locale.ROOT} whatever is asked of it: templates of HTML. */
    private static final Set<String> FOR_ALL = Set.of("Html.of", "ReportHtml.of", "of");

    /** For a screen, and never kept. */
    private static final String SHOWN = "VerdictText.java";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/annotebook/call",
                "src/main/java/annotebook/checks",
                "src/main/java/annotebook/files",
                "src/main/java/annotebook/grading",
                "src/main/java/annotebook/kernel",
                "src/main/java/annotebook/kit",
                "src/main/java/annotebook/nn/file",
                "grading/checks"
            })
    void numbersAreWrittenWithoutTheLocale(String folder) throws IOException {
        List<String> found = withLocale(SourceTree.below(Path.of(folder)));
        found.removeIf(place -> place.contains(SHOWN));
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a[%d]\".formatted(1)",
                "(\"a\" + \"[%,d]\").formatted(1)",
                "String.format(\"%.2f\", 1.0)",
                "String.format(Locale.getDefault(), \"%05d\", 1)",
                "String.format(Locale.ROOT, \"%s\", \"%d\".formatted(1))",
                "String.format(PATTERN = \"%s %3$x\", 1)",
                "System.out.printf(\"%e\", 1.0).toString()"
            })
    void aNumberInTheLocalesDigitsIsFound(String text) throws IOException {
        assertEquals(1, withLocale(SourceTree.of(example(text))).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%s of %-8s, 100%%%n\".formatted(1, 2)",
                "String.format(Locale.ROOT, \"a[%d]\", 1)",
                "String.format(Locale.ROOT, \"a[%d]\" + \"%n\", 1)",
                "Html.of(\"<td>%d</td>\", 1)",
                "\"\\\\s*%\\\\s*|%%d\""
            })
    void whatIsTheSameEverywhereIsNot(String text) throws IOException {
        assertEquals(List.of(), withLocale(SourceTree.of(example(text))));
    }

    @Test
    void aPlaceIsNamed() throws IOException {
        String found = withLocale(SourceTree.of(example("\"%d\".formatted(1)"))).get(0);
        assertTrue(found.endsWith("Example.java:2: \"%d\" without Locale.ROOT"), found);
    }

    private static String example(String text) {
        return "class Example {\n    String s = " + text + ";\n}\n";
    }

    private static List<String> withLocale(SourceTree source) {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : source.units()) {
            new Patterns(source, unit, found).scan(unit, null);
        }
        return found;
    }

    private static final class Patterns extends TreePathScanner<Void, Void> {

        private final SourceTree source;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Patterns(SourceTree source, CompilationUnitTree unit, List<String> found) {
            this.source = source;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String text
                    && LOCAL.matcher(text).find()
                    && !isFormattedForAll(getCurrentPath())) {
                found.add(source.place(unit, literal) + ": " + literal + " without Locale.ROOT");
            }
            return null;
        }

        /** The nearest call around it is {@code String.format(Locale.ROOT, ...)}, or one that is as good. */
        private static boolean isFormattedForAll(TreePath path) {
            TreePath up = path;
            while (up != null && !(up.getLeaf() instanceof MethodInvocationTree)) {
                up = up.getParentPath();
            }
            return up != null
                    && up.getLeaf() instanceof MethodInvocationTree call
                    && (FOR_ALL.contains(call.getMethodSelect().toString())
                            || (!call.getArguments().isEmpty()
                                    && call.getArguments()
                                            .get(0)
                                            .toString()
                                            .equals("Locale.ROOT")));
        }
    }
}
