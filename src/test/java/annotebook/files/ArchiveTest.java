package annotebook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the time zone")
class ArchiveTest {

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

    static {
        FILES.put("b/two.txt", "two".getBytes(UTF_8));
        FILES.put("a.txt", "one".getBytes(UTF_8));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        SortedMap<String, byte[]> files = Archive.read(Archive.write(FILES));
        assertEquals(List.of("a.txt", "b/two.txt"), List.copyOf(files.keySet()));
        assertArrayEquals("two".getBytes(UTF_8), files.get("b/two.txt"));
    }

    @Test
    void theBytesAreTheSameInEveryTimeZone() {
        TimeZone before = TimeZone.getDefault();
        byte[] here = Archive.write(FILES);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+9"));
            assertArrayEquals(here, Archive.write(FILES));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anArchiveIsKnownByItsFirstBytes() {
        assertTrue(Archive.isArchive(Archive.write(FILES)));
        assertFalse(Archive.isArchive("PK".getBytes(UTF_8)));
        assertFalse(Archive.isArchive("plain text".getBytes(UTF_8)));
    }
}
