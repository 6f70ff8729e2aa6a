package annotebook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClassConstantsTest {

    // A long and a double take two places each in the pool
    private static final long LONG = Long.parseLong("7") + 1_234_567_890_123L;
    private static final double DOUBLE = Math.sqrt((double) LONG) + 1.234567890123;
    private static final String TEXT = "a text in the pool — μ " + DOUBLE;

    @Test
    void namesAndStringsAreThere() throws IOException {
        List<String> texts = ClassConstants.texts(self());
        assertTrue(texts.contains("annotebook/files/ClassConstantsTest"));
        assertTrue(texts.contains("namesAndStringsAreThere"));
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("a text in the pool — μ")));
        assertTrue(TEXT.startsWith("a text"));
    }

    @Test
    void whatIsNoClassFileIsRefused() throws IOException {
        assertThrows(IOException.class, () -> ClassConstants.texts("no class".getBytes(UTF_8)));
        byte[] cut = Arrays.copyOf(self(), 40);
        assertThrows(EOFException.class, () -> ClassConstants.texts(cut));
    }

    private static byte[] self() throws IOException {
        String name = "ClassConstantsTest.class";
        try (InputStream in =
                Objects.requireNonNull(ClassConstantsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
