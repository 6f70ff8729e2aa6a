package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFileTest {

    // RFC 1321 and FIPS 180-4 give these sums of "abc"
    private static final KnownFile ABC =
            new KnownFile("abc", 3, "900150983cd24fb0d6963f7d28e17f72");
    private static final KnownFile ABC_BY_SHA =
            new KnownFile(
                    "abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private final Path file;

    KnownFileTest(@TempDir Path folder) {
        file = folder.resolve("abc");
    }

    @Test
    void saysLengthFirstAndThenTheSum() throws IOException {
        assertEquals(Optional.empty(), fault(ABC, "abc"));
        assertEquals(Optional.of("4 bytes, wanted 3"), fault(ABC, "abcd"));
        assertEquals(
                Optional.of(
                        "MD5 4911e516e5aa21d327512e0c8b197616, wanted 900150983cd24fb0d6963f7d28e17f72"),
                fault(ABC, "abd"));
    }

    @Test
    void aLongSumIsShaAndCutForReaders() throws IOException {
        assertEquals(Optional.empty(), fault(ABC_BY_SHA, "abc"));
        assertEquals(
                Optional.of(
                        "SHA-256 a52d159f262b2c6ddb724a61840befc3, wanted ba7816bf8f01cfea414140de5dae2223"),
                fault(ABC_BY_SHA, "abd"));
    }

    @Test
    void aTableIsPlainOrInMarkdown() {
        String sum = ABC.sum();
        List<KnownFile> two =
                List.of(new KnownFile("a.bin", 1_234, sum), new KnownFile("b", 5, sum));
        assertEquals(two, KnownFile.table("a.bin 1234 %s\nb 5 %s\n".formatted(sum, sum)));
        String markdown =
                """
                Three `files`, 5 of them:

                | file | bytes | SHA-256 |
                | --- | ---: | --- |
                | `a.bin` | 1,234 | `%s` |
                | `b` | 5 | `%s` |
                | `without/length` | `%s` |
                """;
        assertEquals(two, KnownFile.table(markdown.formatted(sum, sum, sum)));
    }

    @Test
    void whatIsNoFileOrNotThereIsNotRight() throws IOException {
        Path folder = Files.createDirectories(file).resolveSibling("");
        assertFalse(ABC.isRightIn(folder));
        Files.delete(file);
        assertFalse(ABC.isRightIn(folder));
        assertEquals(Optional.empty(), fault(ABC, "abc"));
        assertTrue(ABC.isRightIn(folder));
    }

    private Optional<String> fault(KnownFile wanted, String text) throws IOException {
        return wanted.fault(Files.writeString(file, text));
    }
}
