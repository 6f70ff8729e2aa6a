package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    private static final byte[] CONTENT = Known.noise(100, 3);
    private static final DataSet SET =
            new DataSet("set", "Set", List.of(Known.of("f", CONTENT)), null, List.of());

    private final Path root;
    private final DataFolder data;

    StagingTest(@TempDir Path root) {
        this.root = root;
        this.data = new DataFolder(root);
    }

    @Test
    void nothingIsInPlaceBeforeAllOfItIs() throws IOException {
        try (Staging staging = new Staging(data, SET)) {
            Files.write(staging.emptyReady().resolve("f"), CONTENT);
            assertFalse(Files.exists(root.resolve("set")));
            staging.putInPlace();
            assertTrue(Files.exists(root.resolve("set/f")));
        }
        assertFalse(Files.exists(Staging.folder(data, SET)));
    }

    @Test
    void downloadsStayForTheNextTimeAndHalfMadeFilesDoNot() throws IOException {
        try (Staging staging = new Staging(data, SET)) {
            Files.write(staging.emptyPackage().resolve("p.tgz"), new byte[9]);
            Files.write(staging.downloads().resolve("a.part"), new byte[9]);
            Files.write(staging.emptyReady().resolve("f"), new byte[9]);
        }
        Path folder = Staging.folder(data, SET);
        assertEquals(List.of("a.part", "lock"), Known.names(folder));
    }

    @Test
    void leavesNothingWhenNothingCame() {
        new Staging(data, SET).close();
        assertFalse(Files.exists(Staging.folder(data, SET)));
    }

    @Test
    void refusesToBeginWhatTheDiskHasNoRoomFor() {
        try (Staging staging = new Staging(data, SET)) {
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
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(Staging.folder(data, SET), "in the way");
        var e = assertThrows(FetchException.class, () -> new Staging(data, SET));
        assertTrue(e.sentence().contains(".set.part could not be written"), e.sentence());
    }

    @Test
    void onlyOneProgramIsInIt() {
        try (Staging first = new Staging(data, SET)) {
            assertThrows(FetchException.class, () -> new Staging(data, SET));
            assertEquals(Staging.folder(data, SET), first.downloads());
        }
    }
}
