package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of contents gives the same files; a damaged archive gives an exception that is expected. */
class ContentsTest {

    private static final Map<String, byte[]> FILES =
            Map.of("a.bin", bytes("first"), "b.gz", bytes("second"));
    private static final Map<String, String> SEEN = Map.of("a.bin", "first", "b.gz", "second");

    private final Path folder;

    ContentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void ofATarPackedByGzip() throws IOException {
        assertEquals(SEEN, seen(Files.write(folder.resolve("x.tgz"), Archives.tarGz(FILES))));
    }

    @Test
    void ofAPackageOfDebians() throws IOException {
        assertEquals(SEEN, seen(Files.write(folder.resolve("x.deb"), Archives.deb(FILES))));
    }

    @Test
    void ofAFolderAndTheFoldersInItButNoDeeper() throws IOException {
        Files.write(folder.resolve("a.bin"), bytes("first"));
        Path deep = Files.createDirectories(folder.resolve("in/deeper"));
        Files.write(folder.resolve("in/b.gz"), bytes("second"));
        Files.write(deep.resolve("c"), bytes("third"));
        assertEquals(SEEN, seen(folder));
    }

    @Test
    void ofOneFile() throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), bytes("first"));
        assertEquals(Map.of("a.bin", "first"), seen(file));
        Path packed = Files.write(folder.resolve("b.gz"), Archives.gzip(bytes("no tar")));
        assertEquals(Map.of("b.gz", "no tar"), seen(packed));
    }

    @Test
    void mayBeGoneThroughTwice() throws IOException {
        Contents contents =
                new Contents(Files.write(folder.resolve("x.tgz"), Archives.tarGz(FILES)));
        assertEquals(SEEN, seen(contents));
        assertEquals(SEEN, seen(contents));
    }

    @Test
    void namesAreWithoutFoldersSoThatNoneLeadsElsewhere() {
        assertEquals("passwd", Contents.nameOf("../../etc/passwd"));
        assertEquals("a.bin", Contents.nameOf("C:\\data\\a.bin"));
        assertEquals("a.bin", Contents.nameOf("a.bin"));
    }

    @Test
    void aPackageWithoutDataHoldsNothing() throws IOException {
        assertEquals(Map.of(), seen(Files.write(folder.resolve("x.deb"), bytes("!<arch>\n"))));
    }

    @Test
    void damagedArchivesGiveFilesOrAnExpectedException() throws IOException {
        Random random = new Random(9);
        for (byte[] whole : new byte[][] {Archives.tarGz(FILES), Archives.deb(FILES)}) {
            int refused = 0;
            for (int round = 0; round < 600; round++) {
                byte[] damaged =
                        random.nextBoolean()
                                ? Arrays.copyOf(whole, random.nextInt(whole.length))
                                : flipped(whole, random);
                Path file = Files.write(folder.resolve("damaged"), damaged);
                try {
                    seen(file);
                } catch (IOException | IllegalArgumentException e) {
                    refused++; // what Assembly makes a sentence of
                }
            }
            assertTrue(refused > 100, refused + " refused");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeUnpackedDoesNotStayOpen() throws IOException {
        Path cut = Files.write(folder.resolve("x.tgz"), new byte[] {0x1f, (byte) 0x8b, 8});
        assertThrows(IOException.class, () -> seen(cut));
        byte[] headOfXz = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0};
        Path cutDeb = Files.write(folder.resolve("x.deb"), Archives.deb(headOfXz));
        assertThrows(IOException.class, () -> seen(cutDeb));
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            assertEquals(List.of(), open.filter(this::isInFolder).toList());
        }
    }

    private boolean isInFolder(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // closed since it was listed
        }
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static Map<String, String> seen(Path path) throws IOException {
        return seen(new Contents(path));
    }

    private static Map<String, String> seen(Contents contents) throws IOException {
        Map<String, String> seen = new TreeMap<>();
        contents.each(
                (name, in) ->
                        seen.put(
                                name,
                                new String(in.readNBytes(100_000), StandardCharsets.US_ASCII)));
        return seen;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
