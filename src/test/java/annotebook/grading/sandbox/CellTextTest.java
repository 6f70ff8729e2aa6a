package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    private static final Limits.Sizes SIZES = new Limits.Sizes(256, 64, 5000, 20_000, 10);

    @Test
    void magicsAreLeftOut() {
        assertEquals(
                "int a = 7\n  % 3;\nint b;",
                CellText.withoutMagics("%maven a:b:1\nint a = 7\n  % 3;\n  %%time\nint b;"));
        assertEquals("", CellText.withoutMagics("%%python\nimport os"));
    }

    @Test
    void longAndDeepTextIsRefused() {
        assertEquals(
                Optional.of("5,001 characters, at most 5,000 are compiled"),
                CellText.refusal(" ".repeat(5001), SIZES));
        assertEquals(
                Optional.of("brackets more than 200 deep"),
                CellText.refusal("f(".repeat(201), SIZES));
        assertTrue(CellText.refusal("x;" + "{}[]()".repeat(300), SIZES).isEmpty());
    }

    /** Unclosed texts and comments, which some matchers search for ever, are found at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"(((%s\"",
                "'(%s'",
                "// (%s",
                "/* (%s */",
                "\"\\\"(%s\"",
                "\"\"\"\n(%s\n\"\"\""
            })
    void bracketsInTextsAndCommentsDoNotCount(String form) {
        assertTrue(CellText.refusal(form.formatted("(".repeat(250)), SIZES).isEmpty());
    }
}
