package annotebook.grading.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.files.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitTest {

    private static final String PATH = "notebooks/02.ipynb";

    @TempDir private Path folder;

    @Test
    void whatNobodyChangedIsRenewed() throws IOException {
        assertEquals(List.of(), kit("one").writeTo(folder));
        assertEquals(List.of(), kit("two").writeTo(folder));
        assertEquals("two", text(PATH));
        assertEquals(List.of(PATH), notebooks());
    }

    @Test
    void whatSomebodyChangedStaysAndTheNewOneIsBesideIt() throws IOException {
        kit("one").writeTo(folder);
        change(PATH, "mine");
        assertEquals(List.of(PATH), kit("two").writeTo(folder));
        assertEquals("mine", text(PATH));
        assertEquals("two", text("notebooks/02.new.ipynb"));
        assertEquals(List.of(PATH), kit("three").writeTo(folder));
        assertEquals("three", text("notebooks/02.new.ipynb"), "that one nobody changed");
        assertEquals("mine", text(PATH));
    }

    @Test
    void aChangedNewVersionStaysToo() throws IOException {
        kit("one").writeTo(folder);
        change(PATH, "mine");
        kit("two").writeTo(folder);
        change("notebooks/02.new.ipynb", "mine too");
        kit("three").writeTo(folder);
        assertEquals("mine", text(PATH));
        assertEquals("mine too", text("notebooks/02.new.ipynb"));
        assertEquals("three", text("notebooks/02.new2.ipynb"));
    }

    @Test
    void aChangeTakenBackIsForgotten() throws IOException {
        kit("one").writeTo(folder);
        change(PATH, "mine");
        kit("two").writeTo(folder);
        change(PATH, "one");
        assertEquals(List.of(), kit("three").writeTo(folder));
        assertEquals("three", text(PATH));
    }

    @Test
    void aFileThatWasThereBeforeIsSomebodys() throws IOException {
        Files.createDirectories(folder.resolve("notebooks"));
        change(PATH, "mine");
        assertEquals(List.of(PATH), kit("one").writeTo(folder));
        assertEquals("mine", text(PATH));
        change("notebooks/02.new.ipynb", "one");
        change(PATH, "one");
        assertEquals(List.of(), kit("one").writeTo(folder), "the same content is nobody's loss");
    }

    @Test
    void whatASmallerKitHasNotGoesUnlessSomebodyChangedIt() throws IOException {
        new Kit(
                        new TreeMap<>(
                                Map.of(
                                        PATH,
                                        "one".getBytes(UTF_8),
                                        "notebooks/03.ipynb",
                                        "three".getBytes(UTF_8),
                                        "notebooks/04.ipynb",
                                        "four".getBytes(UTF_8))))
                .writeTo(folder);
        change("notebooks/04.ipynb", "mine");
        kit("one").writeTo(folder);
        assertEquals(List.of(PATH, "notebooks/04.ipynb"), notebooks().stream().sorted().toList());
        assertEquals("mine", text("notebooks/04.ipynb"));
    }

    @Test
    void theZipIsWrittenBesideTheFolderAndUnpacksIntoOne() throws IOException {
        Path zip = kit("one").writeZipBeside(folder.resolve("student-kit"));
        assertEquals(folder.resolve("student-kit.zip"), zip);
        assertEquals(
                List.of("annotebook/" + PATH),
                List.copyOf(Archive.read(Files.readAllBytes(zip)).keySet()));
    }

    private static Kit kit(String text) {
        return new Kit(new TreeMap<>(Map.of(PATH, text.getBytes(UTF_8))));
    }

    private void change(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private List<String> notebooks() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("notebooks"))) {
            files.forEach(file -> found.add("notebooks/" + file.getFileName()));
        }
        return found;
    }
}
