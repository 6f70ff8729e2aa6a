package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PresentBlasTest {

    @Test
    void theReasonIsOneLineWithoutFolders() {
        assertEquals(
                "no jniopenblas in java.library.path",
                PresentBlas.reason(
                        new UnsatisfiedLinkError("no jniopenblas in java.library.path: /a:/b")));
        assertEquals(
                "libx.so: cannot open shared object file: not there",
                PresentBlas.reason(
                        new UnsatisfiedLinkError(
                                "libx.so: cannot open shared object file: not there\nmore")));
        assertEquals("null", PresentBlas.reason(new UnsatisfiedLinkError()));
    }
}
