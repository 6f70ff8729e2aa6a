package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Subprocess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real nbconvert, which makes other documents of notebooks: pages, slides, LaTeX. */
public final class Nbconvert {

    private Nbconvert() {}

    /** Converts all notebooks of a folder, without running them, into another folder. */
    public static void to(String format, Path notebooks, Path output) throws IOException {
        Path python = TestPython.with(PackageSet.STUDENT);
        List<String> call =
                new ArrayList<>(List.of(python.toString(), "-m", "nbconvert", "--to", format));
        call.addAll(List.of("--output-dir", output.toString()));
        try (Stream<Path> files = Files.list(notebooks)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".ipynb"))
                    .sorted()
                    .forEach(call::add);
        }
        StringBuilder printed = new StringBuilder();
        int status =
                Subprocess.run(new ProcessBuilder(call), line -> printed.append(line).append('\n'));
        assertEquals(0, status, printed::toString);
    }

    /** Whether Pandoc is there, which nbconvert needs to write LaTeX. */
    public static boolean hasPandoc() {
        return Subprocess.tryRun(List.of("pandoc", "--version")).isPresent();
    }
}
