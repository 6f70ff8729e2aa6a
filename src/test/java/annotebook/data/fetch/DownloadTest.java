package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the proxy")
class DownloadTest {

    private static final byte[] CONTENT = Known.noise(300_000, 1);
    private static final KnownFile FILE = Known.of("f.bin", CONTENT);

    private final Path folder;
    private final Properties before = (Properties) System.getProperties().clone();
    private final FileServer server = new FileServer();
    private final AtomicLong done = new AtomicLong();

    DownloadTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        server.put("f.bin", CONTENT);
    }

    @AfterEach
    void stop() {
        server.close();
        System.setProperties(before);
    }

    @Test
    void comesWholeAndAlone() throws Exception {
        Path file = download().complete(done::addAndGet);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals(List.of("f.bin"), Known.names(folder));
        assertEquals(CONTENT.length, done.get());
    }

    @Test
    void whatIsThereAlreadyIsNotAskedForAgain() throws Exception {
        download().complete(done::addAndGet);
        download().complete(done::addAndGet);
        assertEquals(List.of("all"), server.asked());
    }

    @Test
    void goesOnAfterEveryBreakOfTheConnection() throws Exception {
        server.breakAfter(100_000, 50_000, 7);
        Path file = download().complete(done::addAndGet);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals("all", server.asked().get(0));
        assertEquals(4, server.asked().size());
        assertEquals("150007-", server.asked().get(3));
        assertEquals(CONTENT.length, done.get());
    }

    @Test
    void goesOnWhereAnEarlierRunWasKilled() throws Exception {
        write("f.bin", Arrays.copyOf(CONTENT, 123_456));
        assertEquals(123_456, download().present());
        download().complete(done::addAndGet);
        assertEquals(List.of("123456-"), server.asked());
        assertEquals(CONTENT.length - 123_456, done.get());
    }

    @Test
    void aPartThatIsWrongIsFoundAndFetchedAnew() throws Exception {
        write("f.bin", new byte[123_456]);
        Path file = download().complete(done::addAndGet);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals(List.of("123456-", "all"), server.asked());
        assertEquals(CONTENT.length - 123_456, done.get());
    }

    @Test
    void aPartThatIsTooLongIsFetchedAnew() throws Exception {
        write("f.bin", new byte[300_001]);
        assertArrayEquals(CONTENT, Files.readAllBytes(download().complete(done::addAndGet)));
    }

    @Test
    void aServerThatKnowsNoRangesSendsAllAgain() throws Exception {
        server.forgetRanges();
        server.breakAfter(100_000);
        assertArrayEquals(CONTENT, Files.readAllBytes(download().complete(done::addAndGet)));
        assertEquals(CONTENT.length, done.get());
    }

    @Test
    void aWrongSumLeavesNothingBehind() throws Exception {
        byte[] other = CONTENT.clone();
        other[77]++;
        server.put("f.bin", other);
        String clause = clause();
        assertTrue(clause.matches("f.bin from 127.0.0.1 has MD5 \\w{32}, wanted \\w{32}"), clause);
        assertEquals(List.of(), Known.names(folder));
    }

    @Test
    void anotherLengthIsRefusedBeforeAnythingComes() throws Exception {
        server.put("f.bin", new byte[5]);
        assertEquals("127.0.0.1 has another f.bin (5 bytes), wanted 300,000 bytes", clause());
        assertEquals(List.of(), Known.names(folder));
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws Exception {
        server.put("f.bin", CONTENT);
        URI elsewhere = server.address().resolve("nowhere/");
        assertEquals("127.0.0.1 answers 404 for f.bin", clauseOf(elsewhere));
    }

    @Test
    void aServerThatBringsNothingMoreIsLeftWithWhatHasCome() throws Exception {
        server.breakAfter(150_000, 0);
        assertEquals("127.0.0.1 broke the connection off at 50 %", clause());
        assertEquals(150_000, Files.size(folder.resolve("f.bin")));
        download().complete(done::addAndGet);
        assertEquals("150000-", server.asked().get(2));
    }

    @Test
    void aSilentServerIsNotWaitedForForEver() throws Exception {
        server.fallSilent();
        assertEquals("127.0.0.1 does not answer", clause());
    }

    @Test
    void aHostThatIsNoneAndOneThatTakesNothing() throws Exception {
        assertEquals(
                "no.such.host.invalid was not found",
                clauseOf(URI.create("http://no.such.host.invalid/")));
        server.close();
        assertEquals("127.0.0.1 takes no connection", clause());
        assertFalse(Files.exists(folder.resolve("f.bin")));
    }

    @Test
    void aProxyOfTheEnvironmentIsGoneThrough() throws Exception {
        through(server.address().getAuthority());
        download(URI.create("http://only.behind.invalid/")).complete(done::addAndGet);
        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("f.bin")));
    }

    @Test
    void aProxyThatTakesNothingIsNotTakenForTheSite() {
        String dead = server.address().getAuthority();
        server.close();
        through(dead);
        assertEquals(
                "the proxy %s on the way to x.org takes no connection".formatted(dead),
                clauseOf(URI.create("http://x.org/")));
    }

    @Test
    void aProxyThatBreaksOffIsNotTakenForTheSite() {
        server.breakAfter(150_000, 0);
        String proxy = server.address().getAuthority();
        through(proxy);
        assertEquals(
                "the proxy %s on the way to x.org broke the connection off at 50 %%"
                        .formatted(proxy),
                clauseOf(URI.create("http://x.org/")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFaultOfTheSource() throws Exception {
        Path gone = folder.resolve("gone");
        Download download = download(server.address(), gone);
        FetchException e =
                assertThrows(FetchException.class, () -> download.complete(done::addAndGet));
        assertTrue(e.sentence().contains("f.bin could not be written"), e.sentence());
    }

    private String clause() {
        return clauseOf(server.address());
    }

    private String clauseOf(URI site) {
        return assertThrows(SourceException.class, () -> download(site).complete(done::addAndGet))
                .clause();
    }

    private static void through(String proxy) {
        Proxies.properties(Map.of("http_proxy", "http://" + proxy)).forEach(System::setProperty);
    }

    private Download download() {
        return download(server.address());
    }

    private Download download(URI site) {
        return download(site, folder);
    }

    /** Without patience. */
    private static Download download(URI site, Path folder) {
        return new Download(
                site.resolve("f.bin"), FILE, folder.resolve("f.bin"), Duration.ofSeconds(1));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
