package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.Subprocess;
import annotebook.grading.sandbox.Boxes;
import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the README, line by line as they stand there, in a copy of the sources with nothing built.
 *
 * <p>Only {@code .venv} is the one that is there, and {@code data} fetches nothing.
 */
@Tag("jar")
@Order(4)
class ReadmeTest {

    private static final String JAR = "java -jar target/annotebook.jar";

    @TempDir private Path clone = Path.of("");

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void itsCommandsWorkInTheirOrder() throws IOException {
        copySources();
        Path venv =
                Files.createSymbolicLink(
                        clone.resolve(".venv"), Project.here().venv().toAbsolutePath());
        try {
            List<String> commands = commands();
            assertTrue(commands.indexOf("mvn -Plab") < commands.indexOf(JAR + " release"));
            assertTrue(commands.contains(JAR + " grade submitted"), commands.toString());
            for (String command : commands) {
                run(command);
            }
        } finally {
            Files.delete(venv);
        }
    }

    private void run(String command) throws IOException {
        if (command.equals("mvn -Plab")) {
            serveAndStop(command);
        } else if (command.contains(" grade ")) {
            // Where nothing walls a submission in, grade refuses, as the README says
            JarRun run = started(command + " --as-root --sandbox=" + Boxes.bestKind());
            assertEquals(0, run.status(), run.output());
            String grades = Files.readString(clone.resolve("grading/results/grades.csv"));
            assertTrue(grades.contains("ada,02_forward_propagation,2,2,2,4,4,3,17,17,"), grades);
        } else if (!command.contains(" data ") || command.endsWith(" list")) {
            JarRun run = started(command);
            assertEquals(0, run.status(), command + "\n" + run.output());
        }
    }

    /** The first build, to the address that JupyterLab prints; then as Ctrl-C does. */
    private void serveAndStop(String command) throws IOException {
        Process process = program(command).redirectErrorStream(true).start();
        StringBuilder seen = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.contains("/lab/tree/notebooks?token=")) {
                seen.append(line).append('\n');
                line = output.readLine();
            }
            assertTrue(line != null, () -> "no address:\n" + seen);
            List<ProcessHandle> all = process.descendants().toList();
            all.forEach(ProcessHandle::destroy);
            all.forEach(program -> program.onExit().join());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private JarRun started(String command) {
        List<String> lines = new ArrayList<>();
        int status = Subprocess.run(program(command), lines::add);
        return new JarRun(status, String.join("\n", lines));
    }

    private ProcessBuilder program(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (Platform.isWindows() && words.get(0).equals("mvn")) {
            words.set(0, "mvn.cmd");
        }
        return new ProcessBuilder(words).directory(clone.toFile());
    }

    /** The lines of its code blocks that an instructor types. */
    private List<String> commands() throws IOException {
        return Files.readAllLines(clone.resolve("README.md")).stream()
                .filter(line -> line.matches("    (mvn|mkdir|cp|" + JAR + ") .*"))
                .map(line -> line.replaceFirst(" +#.*", "").strip())
                .toList();
    }

    /** What is, or may become, part of the repository. */
    private void copySources() throws IOException {
        List<String> call =
                List.of("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        String names = Subprocess.tryRun(call).orElseThrow();
        for (String name : Splitter.on((char) 0).omitEmptyStrings().split(names.strip())) {
            Path source = Path.of(name);
            if (Files.isRegularFile(source)) {
                Path copy = clone.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
        }
    }
}
