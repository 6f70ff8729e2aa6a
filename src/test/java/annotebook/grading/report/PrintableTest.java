package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatSteersATerminalIsShownByItsNumber() {
        assertEquals("\u2039U+001B\u203a[2Jx", Printable.line("\u001b[2Jx"));
        assertEquals("a\u2039U+202E\u203ab", Printable.line("a\u202eb"));
        assertEquals("\u2039U+D800\u203a", Printable.line("\ud800"));
        assertEquals("\u2039U+0000\u203a", Printable.line("\u0000"));
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        String text = "δ⁽ᴸ⁾ = a⁽ᴸ⁾ − y, \ud83d\ude00";
        assertEquals(text, Printable.line(text));
    }

    @Test
    void aLineIsOneLine() {
        assertEquals("a b c", Printable.line(" a\r\nb\tc\n"));
        assertEquals("a\n    b", Printable.lines("a\r\n\tb"));
    }
}
