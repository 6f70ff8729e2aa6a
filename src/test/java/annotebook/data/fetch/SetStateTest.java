package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetStateTest {

    private static final byte[] CONTENT = Known.noise(100, 3);
    private static final DataSet SET =
            new DataSet(
                    "set",
                    "Set",
                    List.of(Known.of("f", CONTENT), Known.of("g", CONTENT)),
                    null,
                    List.of());

    private final Path folder;
    private final DataFolder data;

    SetStateTest(@TempDir Path root) {
        this.data = new DataFolder(root);
        this.folder = SET.in(data);
    }

    @Test
    void isAbsentThenIncompleteThenRightThenWrong() throws IOException {
        assertTrue(SetState.of(data, SET).isAbsent());
        Files.createDirectories(folder);
        Files.write(folder.resolve("f"), CONTENT);
        SetState half = SetState.of(data, SET);
        assertFalse(half.isAbsent() || half.isRight());
        assertTrue(half.files().get(0).isRight());
        assertFalse(half.files().get(1).isThere());
        Files.write(folder.resolve("g"), CONTENT);
        assertTrue(SetState.of(data, SET).isRight());
        Files.write(folder.resolve("g"), new byte[3]);
        assertEquals("3 bytes, wanted 100", SetState.of(data, SET).files().get(1).fault());
    }

    @Test
    void aFolderInPlaceOfAFileIsWrongAndNoCrash() throws IOException {
        Files.createDirectories(folder.resolve("f"));
        FileState state = FileState.in(folder, SET.files().get(0));
        assertTrue(state.isThere());
        assertFalse(state.isRight());
    }

    @Test
    void countsWhatHasComeOfADownload() throws IOException {
        Path staging = Files.createDirectories(Staging.folder(data, SET));
        Files.write(staging.resolve("a.part"), new byte[7]);
        Files.write(staging.resolve("b"), new byte[5]);
        assertEquals(12, SetState.of(data, SET).fetched());
    }
}
