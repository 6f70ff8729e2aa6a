package annotebook.grading.box;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

    @Test
    void framesComeOutInOrder() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.write(pipe, new byte[] {1, 2});
        Frames.write(pipe, new byte[0]);
        Frames.write(pipe, new byte[] {3});
        ByteArrayInputStream in = new ByteArrayInputStream(pipe.toByteArray());
        assertArrayEquals(new byte[] {1, 2}, Frames.read(in));
        assertEquals(0, Frames.read(in).length);
        assertArrayEquals(new byte[] {3}, Frames.read(in));
        assertThrows(EOFException.class, () -> Frames.read(in));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01000001", "7fffffff", "80000000", "ffffffff"})
    void lengthOverTheCapIsRefused(String hex) {
        ByteArrayInputStream pipe = new ByteArrayInputStream(HexFormat.of().parseHex(hex));
        assertThrows(FrameException.class, () -> Frames.read(pipe));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "0000000401"})
    void pipeThatEndsTooEarlyIsAnEnd(String hex) {
        ByteArrayInputStream pipe = new ByteArrayInputStream(HexFormat.of().parseHex(hex));
        assertThrows(EOFException.class, () -> Frames.read(pipe));
    }

    @Test
    void frameOverTheCapIsNotSent() {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        assertThrows(
                FrameException.class, () -> Frames.write(pipe, new byte[Frames.MAX_BYTES + 1]));
        assertEquals(0, pipe.size());
    }
}
