package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxFolderTest {

    @TempDir private Path temporary;

    /** Makes a folder and ends without closing it, at once if it is told so. */
    static final class Left {

        private Left() {}

        public static void main(String[] args) throws IOException {
            Files.writeString(BoxFolder.in(Path.of(args[0])).path().resolve("box.jar"), "x");
            if (args[1].equals("killed")) {
                Runtime.getRuntime().halt(1);
            }
            System.exit(130);
        }
    }

    private void leave(String how) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Left.class.getName(),
                        temporary.toString(),
                        how)
                .inheritIO()
                .start()
                .waitFor();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.sorted().toList();
        }
    }

    @Test
    void whatIsMadeForAMomentIsSweptToo() throws IOException {
        Path moment = BoxFolder.forAMoment();
        String name = String.valueOf(moment.getFileName());
        Files.delete(moment);
        String pid = "-" + ProcessHandle.current().pid() + "-";
        assertTrue(name.matches("annotebook-box-\\d+" + pid + ".+"), name);
    }

    @Test
    void anInterruptedRunLeavesNothing() throws Exception {
        leave("interrupted");
        assertEquals(List.of(), folders());
    }

    @Test
    void aKilledRunsFolderGoesAtTheNextStartAndNoOther() throws Exception {
        leave("killed");
        assertEquals(1, folders().size());
        String name = String.valueOf(folders().get(0).getFileName());
        Path other = Files.createDirectory(temporary.resolve("annotebook-box-by-hand"));
        Path container = Files.createDirectory(temporary.resolve(elsewhere(name)));
        try (BoxFolder mine = BoxFolder.in(temporary)) {
            BoxFolder.sweep(temporary);
            assertTrue(Files.exists(mine.path()));
            assertEquals(3, folders().size(), () -> "beside " + mine.path() + " only " + other);
        }
        assertEquals(Set.of(other, container), Set.copyOf(folders()));
    }

    /** The same process number, counted in a container of its own. */
    private static String elsewhere(String name) {
        return name.replaceFirst("box-(\\d+)-", "box-1$1-");
    }
}
