package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    private static final byte[] CONTENT = Known.noise(100, 3);

    private final Path root;
    private final Path target;
    private final Path folder;

    StagingTest(@TempDir Path root) {
        this.root = root;
        this.target = root.resolve("set");
        this.folder = root.resolve(".set.part");
    }

    @Test
    void nothingIsInPlaceBeforeAllOfItIs() throws IOException {
        try (Staging staging = staging()) {
            Files.write(staging.folder().resolve("download"), CONTENT);
            Path ready = staging.empty("ready");
            Files.write(ready.resolve("f"), CONTENT);
            assertFalse(Files.exists(target));
            staging.putInPlace(ready);
            assertTrue(Files.exists(target.resolve("f")));
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void downloadsStayForTheNextTimeAndHalfMadeFilesDoNot() throws IOException {
        try (Staging staging = staging()) {
            Files.write(staging.empty("package").resolve("p.tgz"), new byte[9]);
            Files.write(staging.folder().resolve("a.part"), new byte[9]);
            Files.write(staging.empty("ready").resolve("f"), new byte[9]);
        }
        assertEquals(List.of("a.part", "lock"), Known.names(folder));
    }

    @Test
    void leavesNothingWhenNothingCame() throws IOException {
        staging().close();
        assertFalse(Files.exists(folder));
    }

    @Test
    void refusesToBeginWhatTheDiskHasNoRoomFor() throws IOException {
        try (Staging staging = staging()) {
            staging.requireSpace(1);
            var e =
                    assertThrows(
                            FetchException.class, () -> staging.requireSpace(Long.MAX_VALUE / 2));
            assertTrue(
                    e.sentence()
                            .matches(
                                    ".* has [0-9,]+ MB free, 4,611,686,018,428 MB are needed\\. Make room, then start again\\."),
                    e.sentence());
            assertTrue(e.sentence().startsWith(root.toString()), e.sentence());
        }
    }

    @Test
    void whatIsPutInPlaceReplacesItsLikeAndLeavesTheRest() throws IOException {
        Files.createDirectory(target);
        Files.write(target.resolve("f"), new byte[9]);
        Files.writeString(target.resolve("mine.txt"), "notes");
        try (Staging staging = staging()) {
            Path ready = staging.empty("ready");
            Files.write(ready.resolve("f"), CONTENT);
            staging.putInPlace(ready);
        }
        assertArrayEquals(CONTENT, Files.readAllBytes(target.resolve("f")));
        assertEquals("notes", Files.readString(target.resolve("mine.txt")));
    }

    @Test
    void whatIsInTheWayIsNamed() throws IOException {
        Files.writeString(target, "in the way");
        try (Staging staging = staging()) {
            Path ready = staging.empty("ready");
            Files.write(ready.resolve("f"), CONTENT);
            var e = assertThrows(FetchException.class, () -> staging.putInPlace(ready));
            assertTrue(e.sentence().startsWith(target + " could not be written"), e.sentence());
        }
    }

    @Test
    void writesBehindWhatIsThereOrInItsPlace() throws IOException {
        byte[] content = Known.noise(200_000, 1);
        Path file = root.resolve("f");
        AtomicLong told = new AtomicLong();
        InputStream head = new ByteArrayInputStream(content, 0, 90_000);
        Staging.write(file, head, StandardOpenOption.TRUNCATE_EXISTING, told::addAndGet);
        assertEquals(90_000, told.get());
        InputStream tail = new ByteArrayInputStream(content, 90_000, 110_000);
        Staging.write(file, tail, StandardOpenOption.APPEND, told::addAndGet);
        assertArrayEquals(content, Files.readAllBytes(file));
        InputStream nothing = InputStream.nullInputStream();
        Staging.write(file, nothing, StandardOpenOption.TRUNCATE_EXISTING, told::addAndGet);
        assertEquals(0, Files.size(file));
    }

    @Test
    void theFaultsOfTheReaderAndOfTheDiskAreOfTwoKinds() throws IOException {
        InputStream closed = Files.newInputStream(Files.createFile(root.resolve("in")));
        closed.close();
        Path nowhere = root.resolve("gone/f");
        assertThrows(IOException.class, () -> write(root.resolve("f"), closed));
        assertThrows(FetchException.class, () -> write(nowhere, InputStream.nullInputStream()));
    }

    @Test
    void onlyOneProgramIsInIt() throws IOException {
        try (Staging first = staging()) {
            assertThrows(FetchException.class, () -> staging());
            assertEquals(folder, first.folder());
        }
    }

    private static void write(Path file, InputStream in) throws IOException {
        Staging.write(file, in, StandardOpenOption.APPEND, written -> {});
    }

    private Staging staging() throws IOException {
        return new Staging(target, "Set", 0);
    }
}
