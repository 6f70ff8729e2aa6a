package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A Java on Linux that finds no fonts fails as one without fontconfig does: its list of them is a file that is not there. */
@EnabledOnOs(OS.LINUX)
class WithoutFontsTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theKitDrawsWithItsOwn() throws Exception {
        List<String> lines = run(folder, folder);
        assertEquals(5, starting(lines, "painted: "), () -> String.join("\n", lines));
        assertEquals(0, starting(lines, "This Java cannot draw letters"));
    }

    /** Its own have to be files. */
    @Test
    void whereTheyCannotBeUnpackedPicturesAreWordsAndTheRemedyAndTheNotebookGoesOn()
            throws Exception {
        Path none =
                Files.createFile(folder.resolve("none")); // a folder is what nobody can make of it
        List<String> lines = run(none, none);
        assertEquals(5, starting(lines, "in words: "), () -> String.join("\n", lines));
        String fault =
                "This Java cannot draw letters (Fontconfig head is null, check your fonts or fonts configuration)";
        assertEquals(1 + 5, starting(lines, fault), "in the first cell, and below each picture");
        assertEquals("in words: Cost (J (nats) over update)", line(lines, "in words: "));
        assertEquals(0, starting(lines, "\tat "));
    }

    private List<String> run(Path home, Path temporary) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.add("-Dsun.awt.fontconfig=" + folder.resolve("absent"));
        call.add("-Duser.home=" + home);
        call.add("-Djava.io.tmpdir=" + temporary);
        call.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
        call.add(WithoutFonts.class.getName());
        Process process =
                new ProcessBuilder(call)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        int status = process.waitFor();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertEquals(0, status, () -> String.join("\n", lines));
        return lines;
    }

    private static long starting(List<String> lines, String words) {
        return lines.stream().filter(line -> line.startsWith(words)).count();
    }

    private static String line(List<String> lines, String words) {
        return lines.stream().filter(line -> line.startsWith(words)).findFirst().orElse("");
    }
}
