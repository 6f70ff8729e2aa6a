package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFileTest {

    private static final KnownFile ABC =
            new KnownFile("abc", 3, Checksum.md5("900150983cd24fb0d6963f7d28e17f72"));

    @Test
    void saysLengthFirstAndThenTheSum(@TempDir Path folder) throws IOException {
        assertEquals(Optional.empty(), ABC.fault(file(folder, "abc")));
        assertEquals(Optional.of("4 bytes, wanted 3"), ABC.fault(file(folder, "abcd")));
        assertEquals(
                Optional.of(
                        "MD5 4911e516e5aa21d327512e0c8b197616, wanted 900150983cd24fb0d6963f7d28e17f72"),
                ABC.fault(file(folder, "abd")));
    }

    private static Path file(Path folder, String text) throws IOException {
        return Files.write(folder.resolve("abc"), text.getBytes(StandardCharsets.US_ASCII));
    }
}
