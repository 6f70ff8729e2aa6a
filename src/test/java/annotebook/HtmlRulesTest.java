package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** HTML is made in one way, the one that escapes: no tag stands in any other string. */
class HtmlRulesTest {

    private static final Pattern TAG =
            Pattern.compile(
                    "</[a-z]+[1-6]?>|<[a-z]+[1-6]?( [a-z-]+=[^>]*|/)>|&(lt|gt|amp|quot|#\\d+);"
                            + "|<(a|b|br|code|div|h[1-6]|i|li|ol|p|pre|span|table|td|th|tr|ul)>");

    private static final String ESCAPER =
            "import (static )?com.google.common.(html|xml|escape).*\\s*";

    /** It takes the tags out of comments. */
    private static final String READER = "annotebook/kernel/Javadoc.java";

    @Test
    void tagsStandOnlyInTemplates() throws IOException {
        List<String> found = tagsElsewhere(SourceTree.below(SourceTree.MAIN));
        found.removeIf(place -> place.contains(READER));
        assertEquals(List.of(), found);
    }

    @Test
    void aTagInAnotherStringIsNamed() throws IOException {
        assertEquals(
                List.of("/Example.java:1: <b>", "/Example.java:2: </td>", "/Example.java:3: &lt;"),
                tagsElsewhere(
                        SourceTree.of(
                                """
                                class Example { String a = "<b>%s".formatted("x");
                                String b = name + "</td>";
                                String c = name.replace("<", "&lt;");
                                Html d = Html.of("<b>" + "<i>"); }
                                """)));
    }

    @Test
    void oneFileKnowsTheEscaper() throws IOException {
        assertEquals(
                List.of("src/main/java/annotebook/html/Html.java"),
                filesThatEscape(SourceTree.below(SourceTree.MAIN)));
        assertEquals(
                List.of("/Example.java"),
                filesThatEscape(
                        SourceTree.of(
                                "import com.google.common.xml.XmlEscapers; class Example {}")));
    }

    private static List<String> filesThatEscape(SourceTree source) {
        return source.units().stream()
                .filter(
                        unit ->
                                unit.getImports().stream()
                                        .anyMatch(i -> i.toString().matches(ESCAPER)))
                .map(unit -> unit.getSourceFile().getName().replace('\\', '/'))
                .toList();
    }

    private static List<String> tagsElsewhere(SourceTree source) throws IOException {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : source.units()) {
            new Strings(source, unit, found).scan(unit, null);
        }
        return found;
    }

    /** Goes through all strings but those of templates. */
    private static final class Strings extends TreePathScanner<Void, Void> {

        private final SourceTree source;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Strings(SourceTree source, CompilationUnitTree unit, List<String> found) {
            this.source = source;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            boolean isTemplate = call.getMethodSelect().toString().matches("(Report)?Html\\.of|of");
            return isTemplate
                    ? scan(call.getArguments().subList(1, call.getArguments().size()), null)
                    : super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            TAG.matcher(String.valueOf(literal.getValue()))
                    .results()
                    .findFirst()
                    .ifPresent(tag -> found.add(source.place(unit, literal) + ": " + tag.group()));
            return null;
        }
    }
}
