package annotebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class StudentFramesTest {

    private static final StackTraceElement CELL =
            new StackTraceElement("REPL.$JShell$24", "forward", "#24", 2);
    private static final StackTraceElement KIT =
            new StackTraceElement("annotebook.matrix.Shapes", "requireInner", "Shapes.java", 44);

    @Test
    void keepsTheLinesOfCellsInTheirOrder() {
        StackTraceElement outer = new StackTraceElement("REPL.$JShell$25", "do_it$", "#25", 1);
        RuntimeException thrown = thrown("no fit", null, KIT, CELL, KIT, outer);
        assertSame(thrown, StudentFrames.only(thrown));
        assertArrayEquals(new StackTraceElement[] {CELL, outer}, thrown.getStackTrace());
        assertEquals("no fit", thrown.getMessage());
    }

    @Test
    void keepsThoseOfCausesToo() {
        RuntimeException cause = thrown("no fit", null, KIT, CELL);
        StudentFrames.only(thrown("outer", cause, KIT));
        assertArrayEquals(new StackTraceElement[] {CELL}, cause.getStackTrace());
    }

    private static RuntimeException thrown(
            String message, RuntimeException cause, StackTraceElement... frames) {
        RuntimeException thrown = new RuntimeException(message, cause);
        thrown.setStackTrace(frames);
        return thrown;
    }
}
